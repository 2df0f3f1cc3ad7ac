package org.chancery.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.CaseParticulars;
import org.chancery.domain.casefile.Classification;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.document.Attachment;
import org.chancery.domain.document.Content;
import org.chancery.domain.document.FileName;
import org.chancery.domain.history.KnownRecord.Standing;
import org.chancery.domain.identity.Desk;
import org.chancery.domain.identity.NeedToKnow;
import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Role;
import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.Slice;
import org.chancery.domain.kernel.TestDatabase;
import org.chancery.domain.talk.Participant;
import org.chancery.domain.talk.Talk;
import org.chancery.domain.talk.TalkKind;
import org.chancery.domain.talk.TalkParticulars;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the history alone tells of a record at an instant, and to whom. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class KnownReadingTest {

    private static final Instant NOW = Instant.parse("2024-01-18T10:00:00Z");
    private static final int HIGHEST = 4;

    private TestDatabase database;
    private Desk desk;
    private Officer officer;
    private OfficerPrincipal principal;
    private int serial;
    private CaseFile file;

    abstract TestDatabase open() throws Exception;

    @BeforeAll
    void ministry() throws Exception {
        database = open();
        desk = new Desk("SA", "South-West Asia");
        officer = new Officer("desk", "Desk Officer", "hash", HIGHEST);
        principal = new OfficerPrincipal(
                officer.getId(), "desk", "Desk Officer", HIGHEST, Map.of(desk.getId(), Set.of(Role.DESK_OFFICER)), Set.of());
        database.save(session -> List.of(desk, officer).forEach(session::persist));
    }

    @AfterAll
    void close() throws Exception {
        database.close();
    }

    @BeforeEach
    void newFile() {
        file = new CaseFile(new CaseNumber("SA", 2024, ++serial), desk, officer, particulars("First", 0), principal, NOW);
        database.save(session -> session.persist(file));
    }

    @Test
    void eachInstantHasTheStateOfThen() {
        Instant first = changed(file.getId());
        Instant second = amend("Second", 0);
        Instant third = amend("Third", 0);

        assertThat(title(told(first, auditor(HIGHEST)))).isEqualTo("First");
        assertThat(title(told(second.minus(1, ChronoUnit.MICROS), auditor(HIGHEST)))).isEqualTo("First");
        assertThat(title(told(second, auditor(HIGHEST)))).isEqualTo("Second");
        assertThat(title(told(third, auditor(HIGHEST)))).isEqualTo("Third");
        assertThat(title(told(third.plus(1, ChronoUnit.DAYS), auditor(HIGHEST)))).isEqualTo("Third");
        KnownRecord middle = told(second, auditor(HIGHEST)).orElseThrow();
        assertThat(middle.previous()).contains(first);
        assertThat(middle.next()).contains(third);
        assertThat(told(third, auditor(HIGHEST)).orElseThrow().next()).isEmpty();
    }

    @Test
    void itIsTheHistoryThatTellsAndNotTheTable() {
        Instant first = changed(file.getId());
        database.save(session -> session.createNativeMutationQuery("update case_file set title = 'Forged' where id = :id")
                .setParameter("id", file.getId()).executeUpdate());

        assertThat(title(told(first.plusSeconds(60), auditor(HIGHEST)))).isEqualTo("First");
    }

    @Test
    void whatIsNotMadeYetIsNotKnownYet() {
        KnownRecord before = told(NOW, auditor(HIGHEST)).orElseThrow();

        assertThat(before.standing()).isEqualTo(Standing.NOT_YET);
        assertThat(before.state()).isEmpty();
        assertThat(before.next()).contains(changed(file.getId()));
        assertThat(before.previous()).isEmpty();
        Optional<KnownRecord> nothing = known(k -> k.file(UUID.randomUUID(), NOW, auditor(HIGHEST)));
        assertThat(nothing).isEmpty();
    }

    @Test
    void whatWasRemovedIsNotKnownAnyMore() {
        Talk talk = talk("Call", 0);
        Instant made = changed(talk.getId());
        database.save(session -> session.remove(session.find(Talk.class, talk.getId())));
        Instant gone = changed(talk.getId());

        assertThat(known(k -> k.entry(talk.getId(), gone, auditor(HIGHEST))).orElseThrow().standing()).isEqualTo(Standing.NO_LONGER);
        assertThat(known(k -> k.entry(talk.getId(), made, auditor(HIGHEST))).orElseThrow().standing()).isEqualTo(Standing.KNOWN);
        assertThat(entries(made, auditor(HIGHEST))).extracting(KnownPart::name).containsExactly("Call");
        assertThat(entries(gone, auditor(HIGHEST))).isEmpty();
    }

    @Test
    void whatWasReclassifiedUpwardsIsNotKnownBelowNotEvenAsItWas() {
        Instant low = changed(file.getId());
        assertThat(told(low, officer(1))).isPresent();
        Instant high = amend("Secret", 3);

        assertThat(told(high, officer(1))).isEmpty();
        assertThat(told(low, officer(1))).isEmpty();
        assertThat(title(told(low, officer(3)))).isEqualTo("First");
    }

    @Test
    void whatTheLastEventHidesNoOlderOneTells() {
        Instant low = changed(file.getId());
        Instant high = amend("Secret", 3);
        Instant down = amend("No more", 0);
        Instant after = amend("After", 0);

        assertThat(title(told(low, officer(1)))).isEqualTo("First");
        assertThat(told(high, officer(1))).as("secret then").isEmpty();
        assertThat(told(down, officer(1))).as("its event tells what was secret").isEmpty();
        assertThat(title(told(after, officer(1)))).isEqualTo("After");
        assertThat(told(after, officer(1)).orElseThrow().previous()).as("of changes that are for the reader").contains(low);
    }

    @Test
    void anotherDeskKnowsNothing() {
        HistoryReader other = new HistoryReader(false, new NeedToKnow(false, Set.of(UUID.randomUUID()), HIGHEST));

        assertThat(told(changed(file.getId()), other)).isEmpty();
        assertThat(told(NOW, other)).as("nor that there will be something").isEmpty();
    }

    @Test
    void theEntriesAreThoseOfThenAsTheyWere() {
        Talk first = talk("First call", 0);
        Talk secret = talk("Secret call", 3);
        Instant then = changed(secret.getId());
        correct(first, "First call, corrected");
        talk("Third call", 0);
        Instant later = changed(first.getId()).plusSeconds(60);

        assertThat(entries(then, auditor(HIGHEST))).extracting(KnownPart::name).containsExactly("First call", "Secret call");
        assertThat(entries(then, auditor(2))).extracting(KnownPart::name).containsExactly("First call");
        assertThat(entries(later, auditor(HIGHEST))).extracting(KnownPart::name)
                .containsExactly("First call, corrected", "Secret call", "Third call");
        assertThat(entries(changed(file.getId()).minus(1, ChronoUnit.HOURS), auditor(HIGHEST))).isEmpty();
        Slice<KnownPart> page = page(later, Optional.empty());
        Slice<KnownPart> next = page(later, page.nextCursor());
        assertThat(page.count()).isEqualTo(3);
        assertThat(page.items()).hasSize(2);
        assertThat(next.items()).extracting(KnownPart::name).containsExactly("Third call");
        assertThat(page(later, next.prevCursor()).items()).isEqualTo(page.items());
    }

    @Test
    void thePapersAreThoseOfThen() {
        Talk talk = talk("Call", 0);
        Content content = new Content(("Paper " + serial).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Attachment paper = kept(session -> {
            Attachment made = new Attachment(
                    session.find(Talk.class, talk.getId()), new FileName("'removed' true.txt"), content, "text/plain", principal, NOW);
            session.persist(content);
            session.persist(made);
            return made;
        });
        Instant attached = changed(paper.getId());
        database.save(session -> session.find(Attachment.class, paper.getId()).remove(principal, NOW));
        Instant removed = changed(paper.getId());

        assertThat(known(k -> k.papers(file.getId(), talk.getId(), attached, auditor(HIGHEST))).items()).extracting(KnownPart::name)
                .containsExactly("'removed' true.txt");
        assertThat(known(k -> k.papers(file.getId(), talk.getId(), removed, auditor(HIGHEST))).items()).isEmpty();
        assertThat(known(k -> k.papers(file.getId(), talk.getId(), attached.minusSeconds(60), auditor(HIGHEST))).items()).isEmpty();
        Optional<KnownRecord> entry = known(k -> k.entry(paper.getId(), attached, auditor(HIGHEST)));
        assertThat(entry).as("a paper is no entry").isEmpty();
    }

    @Test
    void twoInstantsDifferFieldByField() {
        Instant first = changed(file.getId());
        Instant second = amend("Second", 2);

        List<FieldChange> fields = known(k -> k.fields(
                k.file(file.getId(), first, auditor(HIGHEST)).orElseThrow(), k.file(file.getId(), second, auditor(HIGHEST))));
        assertThat(fields).filteredOn(FieldChange::isChanged).extracting(FieldChange::path)
                .containsExactly("changedAt", "classification.level", "title");
        List<FieldChange> fromNothing = known(k -> k.fields(
                k.file(file.getId(), NOW, auditor(HIGHEST)).orElseThrow(), k.file(file.getId(), second, auditor(HIGHEST))));
        assertThat(fromNothing).isNotEmpty().allMatch(change -> change.before().isEmpty());
    }

    @Test
    void recordsAreNamedAsTheyWereForThoseWhoMayKnow() {
        Talk talk = talk("Old name", 3);
        Instant then = changed(talk.getId());
        correct(talk, "New name");
        Map<UUID, String> names = known(k -> k.names(List.of(talk.getId(), file.getId()), then, auditor(HIGHEST)));

        assertThat(names).containsEntry(talk.getId(), "Old name").containsEntry(file.getId(), file.getNumber());
        Map<UUID, String> below = known(k -> k.names(List.of(talk.getId(), file.getId()), then, auditor(2)));
        assertThat(below).containsOnlyKeys(file.getId());
    }

    private Instant amend(String title, int level) {
        database.save(session -> {
            CaseFile held = session.find(CaseFile.class, file.getId());
            held.amend(particulars(title, level), held.getVersion(), principal, NOW.plusSeconds(60));
        });
        return changed(file.getId());
    }

    private Talk talk(String title, int level) {
        return kept(session -> {
            Talk made = new Talk(session.find(CaseFile.class, file.getId()), entry(title, level), call(), principal, NOW);
            session.persist(made);
            return made;
        });
    }

    private <T> T kept(Function<Session, T> work) {
        Object[] made = new Object[1];
        database.save(session -> made[0] = work.apply(session));
        @SuppressWarnings("unchecked") // put there by the work itself
        T result = (T) made[0];
        return result;
    }

    private void correct(Talk talk, String title) {
        Consumer<Session> correction = session -> {
            Talk held = session.find(Talk.class, talk.getId());
            held.correct(entry(title, held.getClassification().getLevel()), call(), held.getVersion(), principal, NOW.plusSeconds(60));
        };
        database.save(correction);
    }

    /** When the history last heard of a record. */
    private Instant changed(UUID record) {
        return database.read(session -> session
                .createQuery("select max(h.recordedAt) from HistoryEvent h where h.recordId = :record", Instant.class)
                .setParameter("record", record)
                .getSingleResult());
    }

    private Optional<KnownRecord> told(Instant on, HistoryReader reader) {
        return known(k -> k.file(file.getId(), on, reader));
    }

    private static String title(Optional<KnownRecord> told) {
        return told.flatMap(KnownRecord::state).orElseThrow().replaceFirst(".*\"title\":\"([^\"]*)\".*", "$1");
    }

    private List<KnownPart> entries(Instant on, HistoryReader reader) {
        return known(k -> k.entries(file.getId(), on, reader, Optional.empty(), 20)).items();
    }

    private Slice<KnownPart> page(Instant on, Optional<Cursor> after) {
        return known(k -> k.entries(file.getId(), on, auditor(HIGHEST), after, 2));
    }

    private static CaseParticulars particulars(String title, int level) {
        return new CaseParticulars(title, null, new Classification(level, List.of()), List.of(), null);
    }

    private static EntryParticulars entry(String title, int level) {
        return new EntryParticulars(title, null, null, "Text", "en", new Classification(level, List.of()), List.of("PK"));
    }

    private static TalkParticulars call() {
        return new TalkParticulars(TalkKind.TELEPHONE_CALL, null, List.of(new Participant("Jilani", null, "PK")));
    }

    private static HistoryReader auditor(int clearance) {
        return new HistoryReader(true, new NeedToKnow(true, Set.of(), clearance));
    }

    private HistoryReader officer(int clearance) {
        return new HistoryReader(false, new NeedToKnow(false, Set.of(desk.getId()), clearance));
    }

    private <T> T known(Function<KnownRepository, T> read) {
        return database.read(session -> read.apply(over(session)));
    }

    private static KnownRepository over(Session session) {
        try {
            KnownRepository repository = new KnownRepository();
            var field = KnownRepository.class.getDeclaredField("entityManager");
            field.setAccessible(true);
            field.set(repository, (EntityManager) session);
            return repository;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
