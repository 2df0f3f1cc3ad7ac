package org.chancery.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.CaseParticulars;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.Classification;
import org.chancery.domain.identity.Desk;
import org.chancery.domain.identity.NeedToKnow;
import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Role;
import org.chancery.domain.kernel.Act;
import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.Occurrence.Outcome;
import org.chancery.domain.kernel.Slice;
import org.chancery.domain.kernel.TestDatabase;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who may read which events, and how few statements it takes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HistoryReadingTest {

    private static final Instant NOW = Instant.parse("2024-01-18T10:00:00Z");
    private static final int HIGHEST = 4;

    private TestDatabase database;
    private Desk desk;
    private Desk other;
    private Officer officer;
    private OfficerPrincipal principal;
    private CaseFile open;
    private CaseFile secret;
    private CaseFile foreign;

    abstract TestDatabase open() throws Exception;

    @BeforeAll
    void ministry() throws Exception {
        database = open();
        desk = new Desk("SA", "South-West Asia");
        other = new Desk("EU", "Europe");
        officer = new Officer("desk", "Desk Officer", "hash", HIGHEST);
        principal = new OfficerPrincipal(
                officer.getId(), "desk", "Desk Officer", HIGHEST,
                java.util.Map.of(desk.getId(), Set.of(Role.DESK_OFFICER), other.getId(), Set.of(Role.DESK_OFFICER)), Set.of());
        open = file(desk, 1, 0);
        secret = file(desk, 2, 3);
        foreign = file(other, 1, 0);
        database.save(session -> List.of(desk, other, officer, open, secret, foreign).forEach(session::persist));
        for (int i = 0; i < 30; i++) {
            String title = "Title " + i;
            database.save(session -> {
                CaseFile held = session.find(CaseFile.class, open.getId());
                held.amend(particulars(title, 0), held.getVersion(), principal, NOW.plusSeconds(60));
            });
        }
        CaseFile kept = open;
        database.save(session -> session.persist(new HistoryEvent(
                NOW, new Act("approval.decide", officer.getId(), "desk", null, "r", null), Outcome.REFUSED,
                HistorySubject.of(session.find(CaseFile.class, kept.getId())), "fourEyes.sameOfficer", null, null)));
        // what was secret once stays so in the history
        database.save(session -> session.find(CaseFile.class, foreign.getId()).amend(particulars("Foreign", 3), 0, principal, NOW));
        database.save(session -> session.find(CaseFile.class, foreign.getId()).amend(particulars("Foreign", 0), 1, principal, NOW));
    }

    @AfterAll
    void close() throws Exception {
        database.close();
    }

    @Test
    void anAuditorSeesAllDesksAndARefusal() {
        List<HistoryLine> lines = all(filter(null, null, false), auditor(HIGHEST));

        assertThat(lines).extracting(HistoryLine::caseNumber).contains("SA-2024-0001", "SA-2024-0002", "EU-2024-0001");
        assertThat(lines).extracting(HistoryLine::outcome).contains(Outcome.REFUSED);
        assertThat(lines).extracting(HistoryLine::recordType).contains("Officer", "Desk");
    }

    @Test
    void nobodySeesWhatIsOrWasAboveTheOwnClearance() {
        List<HistoryLine> lines = all(filter(null, null, false), auditor(2));

        assertThat(lines).extracting(HistoryLine::caseNumber).doesNotContain("SA-2024-0002");
        assertThat(lines).filteredOn(line -> "EU-2024-0001".equals(line.caseNumber()))
                .extracting(HistoryLine::recordVersion).containsExactly(0L);
        HistoryLine hidden = all(HistoryFilter.ofCaseFile("SA-2024-0002"), auditor(HIGHEST)).get(0);
        boolean above = repository(r -> r.find(hidden.id(), auditor(2))).isPresent();
        boolean below = repository(r -> r.find(hidden.id(), auditor(3))).isPresent();
        assertThat(above).isFalse();
        assertThat(below).isTrue();
    }

    @Test
    void whatIsSecretNowWasNeverToBeSeen() {
        CaseFile later = file(desk, 3, 0);
        database.save(session -> session.persist(later));
        assertThat(all(HistoryFilter.ofCaseFile("SA-2024-0003"), auditor(0))).hasSize(1);
        database.save(session -> session.find(CaseFile.class, later.getId()).amend(particulars("S", 2), 0, principal, NOW));

        assertThat(all(HistoryFilter.ofCaseFile("SA-2024-0003"), auditor(0))).isEmpty();
        assertThat(all(HistoryFilter.ofCaseFile("SA-2024-0003"), auditor(2))).hasSize(2);
    }

    @Test
    void anOfficerSeesTheChangesInTheFilesOfTheOwnDesks() {
        HistoryReader reader = new HistoryReader(false, new NeedToKnow(false, Set.of(desk.getId()), HIGHEST));

        assertThat(all(HistoryFilter.ofCaseFile("EU-2024-0001"), reader)).isEmpty();
        assertThat(all(HistoryFilter.ofCaseFile("SA-2024-0001"), reader)).hasSize(31).extracting(HistoryLine::outcome).containsOnly(Outcome.DONE);
        assertThat(all(filter(null, null, false), new HistoryReader(false, new NeedToKnow(false, Set.of(), HIGHEST)))).isEmpty();
    }

    @Test
    void filtersNarrow() {
        assertThat(all(filter(null, "approval.decide", false), auditor(HIGHEST))).hasSize(1);
        assertThat(all(filter("desk", null, true), auditor(HIGHEST))).hasSize(1);
        assertThat(all(filter("nobody", null, false), auditor(HIGHEST))).isEmpty();
        HistoryFilter period = new HistoryFilter(null, null, null, null, null, NOW, NOW.plusSeconds(1), false);
        assertThat(all(period, auditor(HIGHEST))).as("only what was put down under that date").hasSize(1);
        HistoryFilter record = new HistoryFilter(null, null, officer.getId(), null, null, null, null, false);
        assertThat(all(record, auditor(HIGHEST))).hasSize(1).extracting(HistoryLine::change).containsOnly(HistoryLine.Change.MADE);
    }

    @Test
    void aPageIsOneStatementAndTellsHowManyThereAre() {
        var statistics = database.factory().getStatistics();
        statistics.clear();
        Slice<HistoryLine> first = repository(r -> r.find(HistoryFilter.ofCaseFile("SA-2024-0001"), auditor(HIGHEST), Optional.empty(), 25));

        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        assertThat(first.items()).hasSize(25);
        assertThat(first.count()).isEqualTo(32);
        assertThat(first.items()).isSortedAccordingTo((a, b) -> b.recordedAt().compareTo(a.recordedAt()));

        Slice<HistoryLine> second = repository(r -> r.find(
                HistoryFilter.ofCaseFile("SA-2024-0001"), auditor(HIGHEST), HistoryLine.place(first.nextCursor().orElseThrow().text()), 25));
        assertThat(second.items()).hasSize(7).doesNotContainAnyElementsOf(first.items());
        Slice<HistoryLine> back = repository(r -> r.find(
                HistoryFilter.ofCaseFile("SA-2024-0001"), auditor(HIGHEST), second.prevCursor(), 25));
        assertThat(back.items()).isEqualTo(first.items());
    }

    @Test
    void anEventTellsItsFieldsByTheirTypes() {
        HistoryLine newest = all(HistoryFilter.ofCaseFile("EU-2024-0001"), auditor(HIGHEST)).get(0);
        List<FieldChange> changes = repository(r -> r.changes(r.find(newest.id(), auditor(HIGHEST)).orElseThrow()));

        assertThat(changes).filteredOn(FieldChange::isChanged).extracting(FieldChange::path).containsExactly("classification.level");
        assertThat(changes).filteredOn(change -> change.path().equals("status")).extracting(change -> (Object) change.type())
                .containsExactly((Object) CaseStatus.class);
        assertThat(changes).filteredOn(change -> change.path().equals("desk")).extracting(change -> (Object) change.type())
                .containsExactly((Object) Desk.class);
        assertThat(changes).filteredOn(change -> change.path().equals("states")).extracting(change -> (Object) change.type())
                .containsExactly((Object) String.class);
        List<Object[]> names = repository(r -> r.names(List.of(desk.getId(), officer.getId(), UUID.randomUUID())));
        assertThat(names).extracting(pair -> pair[1]).containsExactlyInAnyOrder("South-West Asia", "Desk Officer");
    }

    private CaseFile file(Desk at, int serial, int level) {
        return new CaseFile(new CaseNumber(at.getCode(), 2024, serial), at, officer, particulars("T", level), principal, NOW);
    }

    private static CaseParticulars particulars(String title, int level) {
        return new CaseParticulars(title, null, new Classification(level, List.of()), List.of(), null);
    }

    private static HistoryReader auditor(int clearance) {
        return new HistoryReader(true, new NeedToKnow(true, Set.of(), clearance));
    }

    private static HistoryFilter filter(String who, String action, boolean refused) {
        return new HistoryFilter(who, action, null, null, null, null, null, refused);
    }

    private List<HistoryLine> all(HistoryFilter filter, HistoryReader reader) {
        List<HistoryLine> lines = new ArrayList<>();
        Optional<Cursor> at = Optional.empty();
        do {
            Optional<Cursor> from = at;
            Slice<HistoryLine> slice = repository(r -> r.find(filter, reader, from, 20));
            lines.addAll(slice.items());
            at = slice.nextCursor();
        } while (at.isPresent());
        return lines;
    }

    private <T> T repository(java.util.function.Function<HistoryRepository, T> read) {
        return database.read(session -> read.apply(over(session)));
    }

    private static HistoryRepository over(Session session) {
        try {
            HistoryRepository repository = new HistoryRepository();
            var field = HistoryRepository.class.getDeclaredField("entityManager");
            field.setAccessible(true);
            field.set(repository, (EntityManager) session);
            return repository;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
