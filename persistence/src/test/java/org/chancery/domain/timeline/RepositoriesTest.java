package org.chancery.domain.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;

import org.chancery.domain.approval.DecisionBasisRepository;
import org.chancery.domain.approval.OfficerWorkload;
import org.chancery.domain.approval.WorkloadRepository;
import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseFileFilter;
import org.chancery.domain.casefile.CaseFileOrder;
import org.chancery.domain.casefile.CaseFileRepository;
import org.chancery.domain.casefile.CaseFileSummary;
import org.chancery.domain.casefile.CaseLink;
import org.chancery.domain.casefile.CaseLinkRepository;
import org.chancery.domain.casefile.CaseListRepository;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.CaseParticulars;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.LinkedCaseFile;
import org.chancery.domain.casefile.SomeMinistry;
import org.chancery.domain.casefile.StatusChange;
import org.chancery.domain.casefile.StatusChangeRepository;
import org.chancery.domain.casefile.Verdict;
import org.chancery.domain.correspondence.Correspondence;
import org.chancery.domain.correspondence.CorrespondenceRepository;
import org.chancery.domain.document.Attachment;
import org.chancery.domain.document.AttachmentRepository;
import org.chancery.domain.document.Content;
import org.chancery.domain.document.FileName;
import org.chancery.domain.identity.NeedToKnow;
import org.chancery.domain.identity.Officer;
import org.chancery.domain.incident.Incident;
import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.Slice;
import org.chancery.domain.kernel.TestDatabase;
import org.chancery.domain.talk.Talk;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the repositories give is what exists for the officer, in its order, with a fixed number of statements. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RepositoriesTest {

    private final SomeMinistry ministry = new SomeMinistry();
    private TestDatabase database;
    private CaseFile strikes;
    private CaseFile detainees;
    private CaseFile secret;
    private Correspondence note;
    private Correspondence reply;
    private Correspondence topSecret;
    private Incident panjgur;
    private Talk call;
    private StatusChange opened;
    private StatusChange rejected;
    private StatusChange pending;

    abstract TestDatabase open() throws Exception;

    @BeforeAll
    void fill() throws Exception {
        database = open();
        database.save(session -> ministry.records().forEach(session::persist));
        strikes = ministry.caseFile("Strikes at Panjgur and near Saravan");
        detainees = ministry.caseFile(ministry.southAsia, ministry.desk,
                new CaseParticulars("Consular access, 100% of two_detainees", null, SomeMinistry.level(0), List.of("TR"), null),
                SomeMinistry.NOW.plusSeconds(10));
        secret = ministry.caseFile(ministry.consular, ministry.desk2, SomeMinistry.about("Foreign to the first desk", 3), SomeMinistry.NOW.plusSeconds(20));
        database.save(session -> List.of(strikes, detainees, secret).forEach(session::persist));
        change(strikes, (s, file) -> {
            note = persisted(s, ministry.note(file, "Protest", "2024-01-18", 2));
            panjgur = persisted(s, ministry.strike(file, "Strike in the Panjgur area", "2024-01-16"));
            call = persisted(s, ministry.call(file, "Jilani speaks with Fidan", "2024-01-19T14:40"));
            topSecret = persisted(s, new Correspondence(file, SomeMinistry.entry("Only for the supervisor", "2024-01-17", 4), SomeMinistry.note(),
                    ministry.supervisor.principal(), SomeMinistry.NOW));
            reply = persisted(s, new Correspondence(file, SomeMinistry.entry("Reply", "2024-01-19", 2),
                    SomeMinistry.note().answering(s.find(Correspondence.class, note.getId())), ministry.desk.principal(), SomeMinistry.NOW));
            Content content = persisted(s, new Content(new byte[] {1, 2, 3}));
            persisted(s, new Attachment(note, new FileName("note.pdf"), content, "application/pdf", ministry.desk.principal(), SomeMinistry.NOW));
            return s;
        });
        change(strikes, (s, file) -> opened = persisted(s, file.propose(file.getStatus(), CaseStatus.OPEN, "Act", List.of(note.getId()), ministry.desk.principal(), SomeMinistry.NOW)));
        change(strikes, (s, file) -> {
            file.decide(Verdict.APPROVED, null, file.getVersion(), ministry.supervisor.principal(), SomeMinistry.NOW.plusSeconds(60));
            return file;
        });
        change(strikes, (s, file) -> pending = persisted(s, file.propose(file.getStatus(), CaseStatus.RESOLVED, "Settled", List.of(), ministry.desk.principal(), SomeMinistry.NOW.plusSeconds(90))));
        change(detainees, (s, file) -> rejected = persisted(s, file.propose(file.getStatus(), CaseStatus.OPEN, "Act", List.of(), ministry.desk.principal(), SomeMinistry.NOW.plusSeconds(30))));
        change(detainees, (s, file) -> {
            file.decide(Verdict.REJECTED, "Not yet", file.getVersion(), ministry.supervisor.principal(), SomeMinistry.NOW.plusSeconds(40));
            return file;
        });
        change(strikes, (s, file) -> persisted(s, new CaseLink(file, s.find(CaseFile.class, detainees.getId()), CaseLink.Kind.RELATED, ministry.desk.principal(), SomeMinistry.NOW.plusSeconds(100))));
    }

    @AfterAll
    void close() throws Exception {
        database.close();
    }

    private static <T> T persisted(Session session, T record) {
        session.persist(record);
        return record;
    }

    private void change(CaseFile file, BiFunction<Session, CaseFile, Object> work) {
        database.save(session -> work.apply(session, session.find(CaseFile.class, file.getId())));
    }

    private static NeedToKnow knownTo(Officer officer) {
        return officer.principal().needToKnow();
    }

    /** What a repository answered; a record, since AssertJ cannot tell the type of a bare generic result. */
    private record Answer<T>(T it) {}

    private <R, T> Answer<T> ask(Class<R> repository, Function<R, T> question) {
        return new Answer<>(database.read(session -> question.apply(wired(repository, session))));
    }

    private static <R> R wired(Class<R> type, Session session) {
        try {
            R repository = type.getDeclaredConstructor().newInstance();
            for (Field field : type.getDeclaredFields()) {
                field.setAccessible(true);
                if (field.isAnnotationPresent(PersistenceContext.class)) {
                    field.set(repository, session);
                } else if (field.isAnnotationPresent(Inject.class)) {
                    field.set(repository, wired(field.getType(), session));
                }
            }
            return repository;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Slice<CaseFileSummary> list(CaseFileFilter filter, CaseFileOrder order, String after, int limit, Officer officer) {
        return ask(CaseListRepository.class, r -> r.list(filter, order, order.place(after), limit, knownTo(officer))).it();
    }

    private static CaseFileFilter words(String words) {
        return new CaseFileFilter(Set.of(), Set.of(), null, null, null, null, null, words);
    }

    @Test
    void everyOfficerListsTheOwnDesksUpToTheClearance() {
        assertThat(numbers(ministry.desk)).containsExactly(strikes.getNumber(), detainees.getNumber());
        assertThat(numbers(ministry.desk2)).containsExactly(secret.getNumber());
        assertThat(numbers(ministry.auditor)).containsExactly(strikes.getNumber(), detainees.getNumber(), secret.getNumber());
        assertThat(numbers(ministry.administrator)).isEmpty();
        Officer uncleared = SomeMinistry.officer("u", 1, ministry.desk.getPostings());
        Slice<CaseFileSummary> some = list(CaseFileFilter.ANY, CaseFileOrder.CHANGED, null, 10, uncleared);
        assertThat(some.items()).extracting(CaseFileSummary::number).containsExactly(detainees.getNumber());
        assertThat(some.count()).isEqualTo(1);
    }

    private List<String> numbers(Officer officer) {
        return list(CaseFileFilter.ANY, CaseFileOrder.CHANGED, null, 10, officer).items().stream().map(CaseFileSummary::number).toList();
    }

    @Test
    void aLineOfTheListSaysWhatTheFileIs() {
        CaseFileSummary line = list(words("panjgur"), CaseFileOrder.CHANGED, null, 10, ministry.desk).items().get(0);
        assertThat(line.title()).isEqualTo("Strikes at Panjgur and near Saravan");
        assertThat(line.desk()).isEqualTo("SA");
        assertThat(line.officer()).isEqualTo("desk");
        assertThat(line.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(line.proposed()).isEqualTo(CaseStatus.RESOLVED);
        assertThat(line.states()).containsExactly("PK", "IR");
        assertThat(line.level()).isEqualTo(2);
        assertThat(line.dueOn()).isEqualTo(LocalDate.of(2024, 1, 26));
    }

    @Test
    void eachFilterNarrowsTheList() {
        Set<CaseStatus> statuses = Set.of(CaseStatus.DRAFT, CaseStatus.OPEN);
        assertThat(found(new CaseFileFilter(Set.of("CO"), Set.of(), null, null, null, null, null, null), ministry.auditor)).containsExactly(secret.getNumber());
        assertThat(found(new CaseFileFilter(Set.of("CO"), Set.of(), null, null, null, null, null, null), ministry.desk)).isEmpty();
        assertThat(found(new CaseFileFilter(Set.of("CO", "SA"), statuses, null, null, null, null, null, null), ministry.auditor)).hasSize(3);
        assertThat(found(new CaseFileFilter(Set.of(), Set.of(CaseStatus.OPEN), null, null, null, null, null, null), ministry.desk)).containsExactly(strikes.getNumber());
        assertThat(found(new CaseFileFilter(Set.of(), statuses, "TR", null, null, null, null, null), ministry.desk)).containsExactly(detainees.getNumber());
        assertThat(found(new CaseFileFilter(Set.of(), Set.of(), null, "desk2", null, null, null, null), ministry.auditor)).containsExactly(secret.getNumber());
        assertThat(found(new CaseFileFilter(Set.of(), Set.of(), null, null, 0, null, null, null), ministry.desk)).containsExactly(detainees.getNumber());
        assertThat(found(new CaseFileFilter(Set.of(), Set.of(), null, null, null, SomeMinistry.NOW.plusSeconds(50), null, null), ministry.desk)).containsExactly(strikes.getNumber());
        assertThat(found(new CaseFileFilter(Set.of(), Set.of(), null, null, null, null, SomeMinistry.NOW.plusSeconds(50), null), ministry.desk)).containsExactly(detainees.getNumber());
        assertThat(found(words("sa-2024-0002"), ministry.desk)).containsExactly(detainees.getNumber());
        assertThat(found(words("100%"), ministry.desk)).containsExactly(detainees.getNumber());
        assertThat(found(words("o_d"), ministry.desk)).containsExactly(detainees.getNumber());
        assertThat(found(words("t!"), ministry.desk)).isEmpty();
    }

    @Test
    void whatIsLateIsPastItsDayAndNotSettled() {
        LocalDate dueDay = LocalDate.of(2024, 1, 26);
        assertThat(found(CaseFileFilter.ANY.lateOn(dueDay), ministry.auditor)).isEmpty();
        assertThat(found(CaseFileFilter.ANY.lateOn(dueDay.plusDays(1)), ministry.auditor)).containsExactlyInAnyOrder(strikes.getNumber(), secret.getNumber());
        assertThat(found(new CaseFileFilter(Set.of(), Set.of(CaseStatus.DRAFT, CaseStatus.CLOSED), null, null, null, null, null, null)
                .lateOn(dueDay.plusDays(1)), ministry.auditor)).containsExactly(secret.getNumber());
        assertThat(found(new CaseFileFilter(Set.of(), Set.of(CaseStatus.CLOSED), null, null, null, null, null, null)
                .lateOn(dueDay.plusDays(1)), ministry.auditor)).isEmpty();
        CaseFileSummary line = list(words("panjgur"), CaseFileOrder.CHANGED, null, 10, ministry.desk).items().get(0);
        assertThat(line.isLateOn(dueDay)).isFalse();
        assertThat(line.isLateOn(dueDay.plusDays(1))).isTrue();
    }

    private List<String> found(CaseFileFilter filter, Officer officer) {
        Slice<CaseFileSummary> some = list(filter, CaseFileOrder.CHANGED, null, 10, officer);
        assertThat(some.count()).isEqualTo(some.items().size());
        return some.items().stream().map(CaseFileSummary::number).toList();
    }

    @Test
    void everyOrderCanBeReadForwardsAndBackwardsLineByLine() {
        for (CaseFileOrder order : CaseFileOrder.values()) {
            for (CaseFileFilter filter : List.of(CaseFileFilter.ANY,
                    new CaseFileFilter(Set.of("SA", "CO"), Set.of(CaseStatus.DRAFT, CaseStatus.OPEN), null, null, null, null, null, null))) {
                List<UUID> whole = list(filter, order, null, 10, ministry.auditor).items().stream().map(CaseFileSummary::id).toList();
                List<UUID> walked = new ArrayList<>();
                Slice<CaseFileSummary> page = list(filter, order, null, 1, ministry.auditor);
                assertThat(page.prevCursor()).isEmpty();
                while (true) {
                    walked.add(page.items().get(0).id());
                    if (page.nextCursor().isEmpty()) {
                        break;
                    }
                    page = list(filter, order, page.nextCursor().get().text(), 1, ministry.auditor);
                }
                assertThat(walked).as("%s forwards", order).containsExactlyElementsOf(whole).hasSize(3);
                List<UUID> back = new ArrayList<>();
                while (true) {
                    back.add(0, page.items().get(0).id());
                    if (page.prevCursor().isEmpty()) {
                        break;
                    }
                    page = list(filter, order, page.prevCursor().get().text(), 1, ministry.auditor);
                }
                assertThat(back).as("%s backwards", order).containsExactlyElementsOf(whole);
            }
        }
        assertThat(list(CaseFileFilter.ANY, CaseFileOrder.DUE, null, 10, ministry.auditor).items().get(2).dueOn()).isNull();
    }

    @Test
    void aListTakesThreeStatements() {
        assertThat(statements(() -> list(new CaseFileFilter(Set.of("SA", "CO"), Set.of(CaseStatus.DRAFT, CaseStatus.OPEN), null, null, null, null, null, null),
                CaseFileOrder.DUE, null, 25, ministry.auditor))).isEqualTo(3);
    }

    private long statements(Runnable work) {
        database.factory().getStatistics().clear();
        work.run();
        return database.factory().getStatistics().getPrepareStatementCount();
    }

    @Test
    void aFileIsTakenByItsNumberItsEntryOrItsProposalWithinWhatExists() {
        CaseNumber number = CaseNumber.parse(strikes.getNumber());
        assertThat(ask(CaseFileRepository.class, r -> r.take(number, knownTo(ministry.desk))).it()).isEqualTo(strikes);
        assertThat(ask(CaseFileRepository.class, r -> r.get(number, knownTo(ministry.auditor))).it().getOfficer().getName()).isEqualTo("desk");
        assertThat(ask(CaseFileRepository.class, r -> r.takeHolding(note.getId(), knownTo(ministry.desk))).it()).isEqualTo(strikes);
        assertThat(ask(CaseFileRepository.class, r -> r.takeOfChange(pending.getId(), knownTo(ministry.supervisor))).it()).isEqualTo(strikes);
        for (Officer stranger : List.of(ministry.desk2, ministry.administrator)) {
            assertThatThrownBy(() -> ask(CaseFileRepository.class, r -> r.get(number, knownTo(stranger))).it()).isInstanceOf(RecordNotFound.class);
            assertThatThrownBy(() -> ask(CaseFileRepository.class, r -> r.take(number, knownTo(stranger))).it()).isInstanceOf(RecordNotFound.class);
            assertThatThrownBy(() -> ask(CaseFileRepository.class, r -> r.takeHolding(note.getId(), knownTo(stranger))).it()).isInstanceOf(RecordNotFound.class);
            assertThatThrownBy(() -> ask(CaseFileRepository.class, r -> r.takeOfChange(pending.getId(), knownTo(stranger))).it()).isInstanceOf(RecordNotFound.class);
        }
        assertThatThrownBy(() -> ask(CaseFileRepository.class, r -> r.takeHolding(topSecret.getId(), knownTo(ministry.desk))).it()).isInstanceOf(RecordNotFound.class);
    }

    private Slice<TimelineItem> timeline(Officer officer, String state, boolean newestFirst, String after, int limit, TimelineKind... kinds) {
        TimelineQuery query = new TimelineQuery(Set.copyOf(Arrays.asList(kinds)), state, newestFirst, after, limit);
        return ask(TimelineRepository.class, r -> r.timeline(strikes.getId(), query, knownTo(officer))).it();
    }

    @Test
    void theTimelineShowsEntriesAndChangesOfStatusInOrder() {
        assertThat(timeline(ministry.desk, null, true, null, 25).items()).extracting(TimelineItem::id)
                .containsExactly(call.getId(), pending.getId(), opened.getId(), reply.getId(), note.getId(), panjgur.getId());
        assertThat(timeline(ministry.desk, null, false, null, 25).items()).extracting(TimelineItem::id)
                .containsExactly(panjgur.getId(), note.getId(), reply.getId(), opened.getId(), pending.getId(), call.getId());
        assertThat(timeline(ministry.supervisor, null, true, null, 25).items()).hasSize(7);
        assertThat(timeline(ministry.desk, null, true, null, 25).count()).isEqualTo(6);
    }

    @Test
    void theTimelineCanBeReadItemByItemInBothOrders() {
        for (boolean newestFirst : List.of(true, false)) {
            List<UUID> whole = timeline(ministry.desk, null, newestFirst, null, 25).items().stream().map(TimelineItem::id).toList();
            List<UUID> walked = new ArrayList<>();
            Slice<TimelineItem> page = timeline(ministry.desk, null, newestFirst, null, 1);
            while (true) {
                walked.add(page.items().get(0).id());
                if (page.nextCursor().isEmpty()) {
                    break;
                }
                page = timeline(ministry.desk, null, newestFirst, page.nextCursor().get().text(), 1);
            }
            assertThat(walked).containsExactlyElementsOf(whole);
            List<UUID> back = new ArrayList<>();
            for (Optional<Cursor> before = page.prevCursor(); before.isPresent(); before = page.prevCursor()) {
                page = timeline(ministry.desk, null, newestFirst, before.get().text(), 1);
                back.add(0, page.items().get(0).id());
            }
            assertThat(back).containsExactlyElementsOf(whole.subList(0, whole.size() - 1));
        }
    }

    @Test
    void theTimelineIsFilteredByKindAndParty() {
        assertThat(timeline(ministry.desk, null, true, null, 25, TimelineKind.TALK).items()).extracting(TimelineItem::id).containsExactly(call.getId());
        assertThat(timeline(ministry.desk, null, true, null, 25, TimelineKind.STATUS_CHANGE).items()).extracting(TimelineItem::id).containsExactly(pending.getId(), opened.getId());
        assertThat(timeline(ministry.desk, "TR", true, null, 25).items()).extracting(TimelineItem::id).containsExactly(call.getId());
        assertThat(timeline(ministry.desk, "PK", true, null, 25).items()).extracting(TimelineItem::id).containsExactly(call.getId(), reply.getId(), note.getId());
        TimelineCounts counts = ask(TimelineRepository.class, r -> r.counts(strikes.getId(), knownTo(ministry.desk))).it();
        assertThat(counts).isEqualTo(new TimelineCounts(2, 1, 1, 2));
        assertThat(counts.all()).isEqualTo(6);
    }

    @Test
    void aLineOfTheTimelineSaysWhatTheDrawingShows() {
        EntrySummary paper = line(note.getId());
        assertThat(paper.subkind()).hasToString("NOTE_VERBALE");
        assertThat(paper.direction()).hasToString("INCOMING");
        assertThat(paper.parties()).containsExactly(new PartyInShort("IR", "Embassy of Iran", null));
        assertThat(paper.ourReference()).isEqualTo("SA/In/2024/58");
        assertThat(paper.theirReference()).isEqualTo("5120/88");
        assertThat(paper.papers()).isEqualTo(1);
        assertThat(paper.answered()).isTrue();
        assertThat(paper.replyDueOn()).isEqualTo(LocalDate.of(2024, 1, 22));
        assertThat(paper.excerpt()).isEqualTo("The text of Protest");
        assertThat(paper.occurred()).hasToString("2024-01-18");
        assertThat(paper.at()).isEqualTo(Instant.parse("2024-01-18T00:00:00Z"));
        assertThat(line(reply.getId()).answered()).isFalse();
        assertThat(line(panjgur.getId()).parties()).extracting(PartyInShort::name).containsExactly(null, "Jaish al-Adl");
        assertThat(line(panjgur.getId()).parties()).extracting(p -> String.valueOf(p.part())).containsExactly("ACTED", "TARGET");
        assertThat(line(call.getId()).parties()).extracting(PartyInShort::state).containsExactly("PK", "TR");
        assertThat(line(call.getId()).record()).hasToString("TELCON");
    }

    private EntrySummary line(UUID id) {
        return timeline(ministry.desk, null, true, null, 25).items().stream()
                .filter(item -> item.id().equals(id)).findFirst().orElseThrow().entry();
    }

    @Test
    void aTimelineTakesAFixedNumberOfStatements() {
        assertThat(statements(() -> timeline(ministry.desk, null, true, null, 25))).isEqualTo(5);
    }

    @Test
    void anEntryIsReadWholeWithinWhatExists() {
        assertThat(((Incident) entry(panjgur.getId(), ministry.desk)).getParties()).hasSize(2);
        assertThat(((Talk) entry(call.getId(), ministry.desk)).getParticipants()).hasSize(2);
        assertThat(entry(note.getId(), ministry.desk).getCaseFile().getDesk().getCode()).isEqualTo("SA");
        assertThat(entry(topSecret.getId(), ministry.supervisor)).isEqualTo(topSecret);
        assertThatThrownBy(() -> entry(topSecret.getId(), ministry.desk)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> entry(note.getId(), ministry.desk2)).isInstanceOf(RecordNotFound.class);
        assertThat(ask(CorrespondenceRepository.class, r -> r.get(note.getId(), knownTo(ministry.desk))).it()).isEqualTo(note);
        assertThat(ask(EntryRepository.class, r -> r.answersTo(note.getId(), knownTo(ministry.desk))).it()).extracting(EntryInBrief::id).containsExactly(reply.getId());
        assertThat(ask(EntryRepository.class, r -> r.answered(note.getId(), knownTo(ministry.desk2))).it()).isEmpty();
        assertThat(ask(EntryRepository.class, r -> r.answerable(strikes.getId(), 9, knownTo(ministry.desk))).it()).extracting(EntryInBrief::id).containsExactly(reply.getId(), note.getId());
    }

    private org.chancery.domain.casefile.CaseEntry entry(UUID id, Officer officer) {
        return ask(EntryRepository.class, r -> r.get(id, knownTo(officer))).it();
    }

    @Test
    void papersExistForThoseForWhomTheirEntryDoes() {
        var papers = ask(AttachmentRepository.class, r -> r.of(note.getId(), knownTo(ministry.desk))).it();
        assertThat(papers).singleElement().satisfies(p -> {
            assertThat(p.fileName()).isEqualTo("note.pdf");
            assertThat(p.size()).isEqualTo(3);
        });
        assertThat(ask(AttachmentRepository.class, r -> r.bytes(papers.get(0))).it()).containsExactly(1, 2, 3);
        assertThat(ask(AttachmentRepository.class, r -> r.of(note.getId(), knownTo(ministry.desk2))).it()).isEmpty();
        assertThatThrownBy(() -> ask(AttachmentRepository.class, r -> r.get(papers.get(0).id(), knownTo(ministry.desk2))).it()).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void repliesAreDueUntilSomethingThatExistsForTheOfficerAnswers() {
        List<ReplyDue> due = ask(EntryRepository.class, r -> r.repliesDue(knownTo(ministry.desk).desks(), 9, knownTo(ministry.desk))).it();
        assertThat(due).extracting(ReplyDue::id).containsExactly(reply.getId());
        assertThat(due.get(0).party()).isEqualTo(new PartyInShort("IR", "Embassy of Iran", null));
        assertThat(due.get(0).caseFile()).isEqualTo(strikes.getNumber());
        assertThat(ask(EntryRepository.class, r -> r.repliesDue(knownTo(ministry.desk2).desks(), 9, knownTo(ministry.desk2))).it()).isEmpty();
    }

    @Test
    void suggestionsComeFromWhatExistsForTheOfficer() {
        assertThat(suggest("emb", ministry.desk)).containsExactly(new Suggestion("IR", "Embassy of Iran", null, null));
        assertThat(suggest("min", ministry.desk)).contains(new Suggestion("PK", null, "Foreign Minister", "Jilani"), new Suggestion("PK", "Ministry of Foreign Affairs", null, null));
        assertThat(suggest("al-adl", ministry.desk)).containsExactly(new Suggestion(null, "Jaish al-Adl", null, null));
        assertThat(suggest("em", ministry.desk)).isEmpty();
        assertThat(suggest("%%%", ministry.desk)).isEmpty();
        assertThat(suggest("emb", ministry.desk2)).isEmpty();
    }

    private List<Suggestion> suggest(String typed, Officer officer) {
        return ask(EntryRepository.class, r -> r.suggest(typed, 10, knownTo(officer))).it();
    }

    @Test
    void proposalsAreListedForThoseForWhomTheirFileExists() {
        assertThat(changes(true, null, ministry.supervisor)).containsExactly(pending.getId());
        assertThat(changes(false, null, ministry.desk)).containsExactly(pending.getId(), rejected.getId(), opened.getId());
        assertThat(changes(false, null, ministry.desk2)).isEmpty();
        assertThat(ask(StatusChangeRepository.class, r -> r.waiting(Set.of(ministry.southAsia.getId()), ministry.supervisor.getId(), Optional.empty(), 9, knownTo(ministry.supervisor))).it().items())
                .extracting(StatusChange::getId).containsExactly(pending.getId());
        assertThat(ask(StatusChangeRepository.class, r -> r.waiting(Set.of(ministry.southAsia.getId()), ministry.desk.getId(), Optional.empty(), 9, knownTo(ministry.supervisor))).it().items()).isEmpty();
        assertThat(ask(StatusChangeRepository.class, r -> r.waitingOf(ministry.desk.getId(), 9, knownTo(ministry.desk))).it()).hasSize(1);
        assertThat(ask(StatusChangeRepository.class, r -> r.rejectedOf(ministry.desk.getId(), 9, knownTo(ministry.desk))).it()).extracting(StatusChange::getId).containsExactly(rejected.getId());
        assertThatThrownBy(() -> ask(StatusChangeRepository.class, r -> r.get(pending.getId(), knownTo(ministry.desk2))).it()).isInstanceOf(RecordNotFound.class);
        assertThat(ask(StatusChangeRepository.class, r -> r.countEntries(Set.of(note.getId(), topSecret.getId()), strikes.getId(), knownTo(ministry.desk))).it()).isEqualTo(1);
    }

    private List<UUID> changes(boolean pendingOnly, String after, Officer officer) {
        return ask(StatusChangeRepository.class, r -> {
            Slice<StatusChange> page = r.list(pendingOnly, Optional.ofNullable(after).flatMap(r::place), 1, knownTo(officer));
            List<UUID> ids = new ArrayList<>(page.items().stream().map(StatusChange::getId).toList());
            page.nextCursor().ifPresent(next -> ids.addAll(changes(pendingOnly, next.text(), officer)));
            return ids;
        }).it();
    }

    @Test
    void theInboxTakesTwoStatementsWhateverItsLength() {
        assertThat(statements(() -> ask(StatusChangeRepository.class, r -> r.list(true, Optional.empty(), 25, knownTo(ministry.supervisor))).it())).isEqualTo(2);
        assertThat(statements(() -> ask(StatusChangeRepository.class,
                r -> r.waiting(Set.of(ministry.southAsia.getId()), ministry.both.getId(), Optional.empty(), 25, knownTo(ministry.supervisor))).it())).isEqualTo(2);
    }

    @Test
    void aDecisionRestsOnWhatExistsForTheDecider() {
        assertThat(ask(DecisionBasisRepository.class, r -> r.of(pending, knownTo(ministry.desk))).it().repliesOwed())
                .containsExactly(LocalDate.of(2024, 1, 22));
        assertThat(ask(DecisionBasisRepository.class, r -> r.of(pending, knownTo(ministry.supervisor))).it().repliesOwed()).hasSize(2);
        assertThat(ask(DecisionBasisRepository.class, r -> r.of(pending, knownTo(ministry.supervisor))).it().since()).isEmpty();
        assertThatThrownBy(() -> ask(DecisionBasisRepository.class, r -> r.of(pending, knownTo(ministry.desk2))).it()).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void theWorkloadCountsWhatLiesWithEachOfficerOfTheDesks() {
        Function<WorkloadRepository, List<OfficerWorkload>> question =
                r -> r.of(Set.of(ministry.southAsia.getId()), LocalDate.of(2024, 2, 1), knownTo(ministry.supervisor));
        assertThat(ask(WorkloadRepository.class, question).it())
                .contains(new OfficerWorkload("desk", ministry.desk.getFullName(), 2, 2, 1))
                .contains(new OfficerWorkload("colleague", ministry.colleague.getFullName(), 0, 0, 0))
                .noneMatch(one -> one.officer().equals("desk2"));
        assertThat(statements(() -> ask(WorkloadRepository.class, question).it())).isEqualTo(4);
    }

    @Test
    void nobodyIsRemindedOfFilesOpenedInPerson() {
        assertThat(ask(CaseFileRepository.class, r -> r.assignedTo(ministry.desk.getId(), 9, knownTo(ministry.desk))).it()).isEmpty();
    }

    @Test
    void linkedFilesShowAtBothEnds() {
        assertThat(ask(CaseLinkRepository.class, r -> r.of(strikes.getId(), knownTo(ministry.desk))).it()).singleElement()
                .extracting(LinkedCaseFile::number, LinkedCaseFile::outgoing).containsExactly(detainees.getNumber(), true);
        assertThat(ask(CaseLinkRepository.class, r -> r.of(detainees.getId(), knownTo(ministry.desk))).it()).singleElement()
                .extracting(LinkedCaseFile::number, LinkedCaseFile::outgoing).containsExactly(strikes.getNumber(), false);
        assertThat(ask(CaseLinkRepository.class, r -> r.of(strikes.getId(), knownTo(ministry.desk2))).it()).isEmpty();
        assertThat(ask(CaseLinkRepository.class, r -> r.exists(strikes, detainees, CaseLink.Kind.RELATED)).it()).isTrue();
        assertThat(ask(CaseLinkRepository.class, r -> r.exists(strikes, detainees, CaseLink.Kind.PART_OF)).it()).isFalse();
    }
}
