package org.chancery.domain.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.CaseParticulars;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.Classification;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.casefile.Verdict;
import org.chancery.domain.correspondence.Correspondence;
import org.chancery.domain.correspondence.CorrespondenceKind;
import org.chancery.domain.correspondence.CorrespondenceParticulars;
import org.chancery.domain.correspondence.Direction;
import org.chancery.domain.correspondence.Urgency;
import org.chancery.domain.document.Content;
import org.chancery.domain.identity.Desk;
import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Posting;
import org.chancery.domain.identity.Role;
import org.chancery.domain.kernel.Act;
import org.chancery.domain.kernel.CurrentAct;
import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.kernel.Occurrence.Outcome;
import org.chancery.domain.kernel.TestDatabase;
import org.chancery.domain.talk.Participant;
import org.chancery.domain.talk.RecordKind;
import org.chancery.domain.talk.Talk;
import org.chancery.domain.talk.TalkKind;
import org.chancery.domain.talk.TalkParticulars;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every change of a record has its event, with the record before and after, in the same transaction. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HistoryRecordingTest {

    private static final Instant NOW = Instant.parse("2024-01-18T10:00:00.123456Z");

    private TestDatabase database;
    private Desk desk;
    private Officer officer;
    private OfficerPrincipal principal;
    private int serial;

    abstract TestDatabase open() throws Exception;

    @BeforeAll
    void ministry() throws Exception {
        database = open();
        desk = new Desk("SA", "South-West Asia");
        officer = officer("desk", Role.DESK_OFFICER, Role.SUPERVISOR);
        principal = officer.principal();
        database.save(session -> {
            session.persist(desk);
            session.persist(officer);
        });
    }

    @AfterAll
    void close() throws Exception {
        database.close();
    }

    @BeforeEach
    void nextFile() {
        serial++;
    }

    @Test
    void aNewRecordIsThereWithoutABefore() {
        CaseFile file = saved(open(particulars("Strike near Panjgur", 2, "EYES ONLY")));

        HistoryEvent event = only(file.getId());

        assertThat(event.getBefore()).isEmpty();
        assertThat(event.getAfter()).contains("{\"changedAt\":\"2024-01-18T10:00:00.123456Z\",\"changedByName\":\"desk\""
                + ",\"classification.caveats\":[\"EYES ONLY\"],\"classification.level\":2,\"desk\":\"" + desk.getId()
                + "\",\"dueOn\":\"2024-02-01\",\"number\":\"" + file.getNumber() + "\",\"officer\":\"" + officer.getId()
                + "\",\"openedAt\":\"2024-01-18T10:00:00.123456Z\",\"states\":[\"IR\",\"PK\"],\"status\":\"DRAFT\""
                + ",\"summary\":\"A \\\"summary\\\"\",\"title\":\"Strike near Panjgur\"}");
        assertThat(event.getRecordType()).contains("CaseFile");
        assertThat(event.getRecordVersion()).contains(0L);
        assertThat(event.getRecordName()).contains(file.getNumber());
        assertThat(event.getCaseFileId()).contains(file.getId());
        assertThat(event.getDeskCode()).contains("SA");
        assertThat(event.getClassification()).isEqualTo(2);
        assertThat(event.getOutcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void anEventNamesTheActItIsPartOf() throws Exception {
        CaseFile file = open(particulars("T", 0));
        CurrentAct.during(
                new Act("casefile.open", principal.id(), "desk", null, "7f3a-0c41", "because"),
                () -> CurrentAct.during(Act.ofSystem("inner.act", "x"), () -> saved(file)));

        HistoryEvent event = only(file.getId());

        assertThat(event.getAction()).isEqualTo("casefile.open");
        assertThat(event.getOfficerName()).isEqualTo("desk");
        assertThat(event.getRequestId()).contains("7f3a-0c41");
        assertThat(event.getReason()).contains("because");
        assertThat(CurrentAct.get()).isEmpty();
    }

    @Test
    void aChangedRecordIsThereBeforeAndAfterWithItsArrays() {
        CaseFile file = saved(open(particulars("Before", 3)));
        database.save(session -> session.find(CaseFile.class, file.getId())
                .amend(particulars("After", 1, "NODIS"), 0, principal, NOW.plusSeconds(60)));

        HistoryEvent event = last(file.getId());

        assertThat(event.getBefore().orElseThrow())
                .contains("\"title\":\"Before\"").contains("\"classification.caveats\":[]").contains("\"classification.level\":3");
        assertThat(event.getAfter().orElseThrow())
                .contains("\"title\":\"After\"").contains("\"classification.caveats\":[\"NODIS\"]")
                .contains("\"changedAt\":\"2024-01-18T10:01:00.123456Z\"");
        assertThat(event.getRecordVersion()).contains(1L);
        assertThat(event.getClassification()).as("what it was counts too").isEqualTo(3);
        assertThat(events(file.getId()).get(0).getAfter()).isEqualTo(event.getBefore());
    }

    @Test
    void listsAreThereBeforeAndAfter() {
        CaseFile file = saved(open(particulars("Calls", 0)));
        Talk talk = database.read(session -> {
            Talk made = new Talk(session.find(CaseFile.class, file.getId()), entry("Call", 0), call("Jilani"), principal, NOW.plusSeconds(1));
            session.persist(made);
            return made;
        });
        database.save(session -> session.find(Talk.class, talk.getId())
                .correct(entry("Call", 0), call("Jilani", "Amir-Abdollahian"), 0, principal, NOW.plusSeconds(2)));

        assertThat(events(talk.getId()).get(0).getAfter().orElseThrow())
                .contains("\"participants\":[{\"name\":\"Jilani\",\"state\":\"PK\"}]");
        assertThat(last(talk.getId()).getBefore().orElseThrow())
                .contains("\"participants\":[{\"name\":\"Jilani\",\"state\":\"PK\"}]").contains("\"occurred.edtf\":\"2024-01-19\"");
        assertThat(last(talk.getId()).getAfter().orElseThrow()).contains(
                "\"participants\":[{\"name\":\"Jilani\",\"state\":\"PK\"},{\"name\":\"Amir-Abdollahian\",\"state\":\"PK\"}]");
        assertThat(last(talk.getId()).getEntryId()).contains(talk.getId());
        assertThat(events(file.getId())).as("each entry moves its file").hasSize(3);
    }

    @Test
    void aListThatNobodyLookedAtIsThereAllTheSame() {
        database.save(session -> replacePassword(session.find(Officer.class, officer.getId())));

        HistoryEvent event = last(officer.getId());

        assertThat(event.getAfter().orElseThrow()).contains("\"role\":\"DESK_OFFICER\"").contains("\"role\":\"SUPERVISOR\"");
        assertThat(event.getAfter().orElseThrow()).isEqualTo(event.getBefore().orElseThrow().replaceFirst("sha-256:[0-9a-f]{64}",
                "sha-256:" + Content.digest("pbkdf2:another".getBytes(StandardCharsets.UTF_8))));
        assertThat(events(officer.getId()).toString() + event.getBefore() + event.getAfter()).doesNotContain("pbkdf2");
    }

    @Test
    void aSetChangedAloneIsAChange() {
        Officer other = officer("desk" + serial, Role.DESK_OFFICER);
        saved(other);
        database.save(session -> post(session.find(Officer.class, other.getId()), Role.SUPERVISOR));

        assertThat(last(other.getId()).getBefore().orElseThrow())
                .contains("\"postings\":[{\"desk\":\"" + desk.getId() + "\",\"role\":\"DESK_OFFICER\"}]");
        assertThat(last(other.getId()).getAfter().orElseThrow())
                .contains("\"postings\":[{\"desk\":\"" + desk.getId() + "\",\"role\":\"SUPERVISOR\"}]");
    }

    @Test
    void severalChangesInOneTransactionAreOneEvent() {
        CaseFile file = saved(open(particulars("One", 0)));
        database.save(session -> {
            CaseFile held = session.find(CaseFile.class, file.getId());
            held.amend(particulars("Two", 0), 0, principal, NOW);
            session.flush();
            held.amend(particulars("Three", 0), 1, principal, NOW);
            session.flush();
        });

        assertThat(events(file.getId())).hasSize(2);
        assertThat(last(file.getId()).getBefore().orElseThrow()).contains("\"title\":\"One\"");
        assertThat(last(file.getId()).getAfter().orElseThrow()).contains("\"title\":\"Three\"");
        assertThat(last(file.getId()).getRecordVersion()).contains(2L);
    }

    @Test
    void aProposalAndItsDecisionAreEventsOfTheFile() {
        CaseFile file = saved(open(particulars("Status", 0)));
        Officer supervisor = officer("chief" + serial, Role.SUPERVISOR);
        saved(supervisor);
        database.save(session -> session.persist(session.find(CaseFile.class, file.getId())
                .propose(CaseStatus.DRAFT, CaseStatus.OPEN, "It is on", List.of(UUID.randomUUID()), principal, NOW)));
        database.save(session -> session.find(CaseFile.class, file.getId())
                .decide(Verdict.APPROVED, "Yes", 1, supervisor.principal(), NOW));

        List<HistoryEvent> all = database.read(session -> session
                .createQuery("from HistoryEvent h where h.caseFileId = :id order by h.recordedAt, h.id", HistoryEvent.class)
                .setParameter("id", file.getId()).getResultList());

        assertThat(all).extracting(e -> e.getRecordType().orElseThrow())
                .containsExactlyInAnyOrder("CaseFile", "CaseFile", "StatusChange", "CaseFile", "StatusChange");
        assertThat(last(file.getId()).getAfter().orElseThrow()).contains("\"status\":\"OPEN\"").doesNotContain("pendingChange");
        assertThat(last(file.getId()).getBefore().orElseThrow()).contains("\"pendingChange\":\"");
        assertThat(all).allMatch(HistoryEvent::isIntact);
    }

    @Test
    void aRemovedRecordIsThereAsItWas() {
        Officer other = officer("gone" + serial, Role.DESK_OFFICER);
        saved(other);
        database.save(session -> session.remove(session.find(Officer.class, other.getId())));

        assertThat(last(other.getId()).getAfter()).isEmpty();
        assertThat(last(other.getId()).getBefore().orElseThrow()).contains("\"role\":\"DESK_OFFICER\"");
    }

    @Test
    void whatIsRolledBackLeavesNothing() {
        CaseFile file = open(particulars("Never", 0));
        assertThatThrownBy(() -> database.save(session -> {
            session.persist(file);
            session.flush();
            throw new IllegalStateException("refused");
        })).hasMessage("refused");

        assertThat(events(file.getId())).isEmpty();
    }

    @Test
    void withoutItsEventNothingIsSaved() {
        CaseFile file = open(particulars("Unwitnessed", 0));
        database.sql("alter table history_event add constraint no_room check (record_name <> '" + file.getNumber() + "')");
        try {
            assertThatThrownBy(() -> saved(file)).hasStackTraceContaining("history_event");
        } finally {
            database.sql("alter table history_event drop constraint no_room");
        }
        CaseFile found = database.read(session -> session.find(CaseFile.class, file.getId()));
        assertThat(found).isNull();
        assertThat(events(file.getId())).isEmpty();
    }

    @Test
    void theSessionMayBeEmptiedOnTheWay() {
        CaseFile file = saved(open(particulars("Volume", 0)));
        database.save(session -> {
            for (int i = 0; i < 1_200; i++) {
                CaseFile held = session.getReference(CaseFile.class, file.getId());
                session.persist(new Correspondence(held, entry("Document " + i, 0), letter(), principal, NOW.plusSeconds(1 + i)));
                if (i % 100 == 99) {
                    session.flush();
                    session.clear();
                }
            }
        });

        long witnessed = database.read(session -> session
                .createQuery("select count(distinct h.recordId) from HistoryEvent h"
                        + " where h.caseFileId = :id and h.recordType = 'Correspondence'", Long.class)
                .setParameter("id", file.getId())
                .getSingleResult());
        assertThat(witnessed).isEqualTo(1_200);
        assertThat(events(file.getId()).size()).as("the file itself: once for each part that was written early").isBetween(3, 5);
    }

    @Test
    void anEntryCostsOneBatchMore() {
        CaseFile file = saved(open(particulars("Cost", 0)));
        var statistics = database.factory().getStatistics();
        statistics.clear();
        database.save(session -> session.persist(new Correspondence(
                session.find(CaseFile.class, file.getId()), entry("Letter", 0), letter(), principal, NOW.plusSeconds(1))));

        assertThat(statistics.getPrepareStatementCount())
                .as("read the file, insert the entry, change the file, one batch of two events").isEqualTo(4);
    }

    @Test
    void nobodyChangesOrRemovesAnEvent() {
        CaseFile file = saved(open(particulars("Kept", 0)));

        assertThatThrownBy(() -> database.sql("update history_event set officer_name = 'nobody'")).rootCause()
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.sql("delete from history_event")).rootCause().hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.sql("truncate table history_event")).isNotNull();
        assertThat(only(file.getId()).getOfficerName()).isEqualTo(Act.SYSTEM);
    }

    private CaseFile open(CaseParticulars particulars) {
        return new CaseFile(new CaseNumber("SA", 2024, serial), desk, officer, particulars, principal, NOW);
    }

    private <T> T saved(T record) {
        database.save(session -> session.persist(record));
        return record;
    }

    private Officer officer(String name, Role... roles) {
        Officer made = new Officer(name, "Officer " + name, "pbkdf2:hash", 3);
        post(made, roles);
        return made;
    }

    /** Posts without the rules of who may: here only the saving matters. */
    @SuppressWarnings("unchecked")
    private void post(Officer who, Role... roles) {
        try {
            Field field = Officer.class.getDeclaredField("postings");
            field.setAccessible(true);
            Set<Posting> postings = (Set<Posting>) field.get(who);
            postings.clear();
            for (Role role : roles) {
                postings.add(new Posting(desk, role));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void replacePassword(Officer who) {
        try {
            Field field = Officer.class.getDeclaredField("passwordHash");
            field.setAccessible(true);
            field.set(who, "pbkdf2:another");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CaseParticulars particulars(String title, int level, String... caveats) {
        return new CaseParticulars(
                title, "A \"summary\"", new Classification(level, List.of(caveats)), List.of("IR", "PK"), LocalDate.of(2024, 2, 1));
    }

    private static EntryParticulars entry(String title, int level) {
        return new EntryParticulars(
                title, EventDate.parse("2024-01-19"), null, "Text", "en", new Classification(level, List.of()), List.of("PK"));
    }

    private static TalkParticulars call(String... names) {
        return new TalkParticulars(
                TalkKind.TELEPHONE_CALL, RecordKind.TELCON,
                java.util.Arrays.stream(names).map(name -> new Participant(name, null, "PK")).toList());
    }

    private static CorrespondenceParticulars letter() {
        return new CorrespondenceParticulars(
                Direction.INCOMING, CorrespondenceKind.LETTER, Urgency.ROUTINE, null, null, null, null, null, null, null, null);
    }

    private HistoryEvent only(UUID record) {
        List<HistoryEvent> all = events(record);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private HistoryEvent last(UUID record) {
        List<HistoryEvent> all = events(record);
        return all.get(all.size() - 1);
    }

    private List<HistoryEvent> events(UUID record) {
        return database.read(session -> session
                .createQuery("from HistoryEvent h where h.recordId = :id order by h.recordedAt", HistoryEvent.class)
                .setParameter("id", record)
                .getResultList());
    }
}
