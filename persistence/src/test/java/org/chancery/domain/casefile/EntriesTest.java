package org.chancery.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;

import org.chancery.domain.correspondence.Correspondence;
import org.chancery.domain.correspondence.CorrespondenceKind;
import org.chancery.domain.correspondence.CorrespondenceParticulars;
import org.chancery.domain.correspondence.Direction;
import org.chancery.domain.correspondence.Urgency;
import org.chancery.domain.document.Attachment;
import org.chancery.domain.document.Content;
import org.chancery.domain.document.FileName;
import org.chancery.domain.incident.Coordinates;
import org.chancery.domain.incident.Incident;
import org.chancery.domain.incident.IncidentKind;
import org.chancery.domain.incident.IncidentParticulars;
import org.chancery.domain.incident.InvolvedParty;
import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.kernel.StaleVersion;
import org.chancery.domain.party.Party;
import org.chancery.domain.talk.Participant;
import org.chancery.domain.talk.Talk;
import org.chancery.domain.talk.TalkKind;
import org.chancery.domain.talk.TalkParticulars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is logged into a case file keeps the rules of its kind, when logged and when corrected. */
class EntriesTest {

    private static final Instant NOW = SomeMinistry.NOW;
    private static final Instant LATER = NOW.plusSeconds(60);

    private final SomeMinistry ministry = new SomeMinistry();
    private final CaseFile file = ministry.caseFile("A matter");

    private static CorrespondenceParticulars dated(String sent, String received, Correspondence answers) {
        return new CorrespondenceParticulars(Direction.INCOMING, CorrespondenceKind.LETTER, Urgency.ROUTINE, null, null, null, null,
                sent == null ? null : EventDate.parse(sent), received == null ? null : EventDate.parse(received), null, answers);
    }

    private Correspondence letter(CorrespondenceParticulars paper) {
        return new Correspondence(file, SomeMinistry.entry("Letter", "2024-01-18", 1), paper, ministry.desk.principal(), LATER);
    }

    @Test
    void loggingChangesTheCaseFile() {
        Correspondence letter = letter(dated(null, null, null));
        assertThat(letter.getCaseFile()).isEqualTo(file);
        assertThat(letter.kind()).isEqualTo(EntryKind.CORRESPONDENCE);
        assertThat(letter.getLoggedByName()).isEqualTo("desk");
        assertThat(letter.getLoggedAt()).isEqualTo(LATER);
        assertThat(letter.getTimelineAt()).isEqualTo(Instant.parse("2024-01-18T00:00:00Z"));
        assertThat(file.getChangedAt()).isEqualTo(LATER);
    }

    @Test
    void strangersLogNothing() {
        for (var stranger : List.of(ministry.desk2, ministry.auditor, ministry.administrator)) {
            Refused.by("casefile.notPosted", () -> new Correspondence(file, SomeMinistry.entry("L", "2024", 1), dated(null, null, null), stranger.principal(), NOW));
        }
        Refused.by("classification.aboveClearance",
                () -> new Correspondence(file, SomeMinistry.entry("L", "2024", 4), dated(null, null, null), ministry.desk.principal(), NOW));
    }

    @Test
    void whoLogsAfterAProposalDoesNotDecideIt() {
        CaseFile waiting = ministry.caseFileWithProposal();
        new Correspondence(waiting, SomeMinistry.entry("L", "2024", 1), dated(null, null, null), ministry.supervisor.principal(), LATER);
        Refused.by("fourEyes.editedSince", () -> waiting.decide(Verdict.APPROVED, null, 0, ministry.supervisor.principal(), LATER));
    }

    @Test
    void undatedEntriesStandWhereTheyWereLogged() {
        EntryParticulars undated = new EntryParticulars("L", null, null, " ", "en", SomeMinistry.level(0), List.of());
        Correspondence letter = new Correspondence(file, undated, dated(null, null, null), ministry.desk.principal(), LATER);
        assertThat(letter.getOccurred()).isEmpty();
        assertThat(letter.getTimelineAt()).isEqualTo(LATER);
        assertThat(letter.getText()).isEmpty();
        Refused.by("incident.undated",
                () -> new Incident(file, undated, new IncidentParticulars(IncidentKind.STRIKE, null, List.of()), ministry.desk.principal(), LATER));
        assertThat(new Talk(file, undated, new TalkParticulars(TalkKind.MEETING, null, List.of()), ministry.desk.principal(), LATER).getOccurred()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-01-18, 2024-01-17, true", "2024-01-18, 2024-01-18, false", "2024-01, 2024-01-03, false", "2024-01-18, 2023, true",
        "2024-01-18, 2024, false", ", 2024, false", "2024, , false"})
    void nothingIsReceivedBeforeItIsSent(String sent, String received, boolean refused) {
        if (refused) {
            Refused.by("correspondence.receivedBeforeSent", () -> letter(dated(sent, received, null)));
        } else {
            assertThat(letter(dated(sent, received, null)).getSentAt()).isEqualTo(
                    java.util.Optional.ofNullable(sent).map(EventDate::parse));
        }
    }

    @Test
    void aPaperAnswersAnotherOfTheSameFile() {
        Correspondence first = letter(dated(null, null, null));
        Correspondence second = letter(dated(null, null, first));
        assertThat(second.getAnswers()).contains(first);
        Refused.by("correspondence.answersItself", () -> first.correct(
                SomeMinistry.entry("Letter", "2024-01-18", 1), dated(null, null, first), 0, ministry.desk.principal(), LATER));
        CaseFile other = ministry.caseFile("Other");
        Refused.by("correspondence.otherFile", () -> new Correspondence(
                other, SomeMinistry.entry("L", "2024", 1), dated(null, null, first), ministry.desk.principal(), LATER));
    }

    @Test
    void aCorrectionIsBoundToTheVersionShown() {
        Correspondence letter = letter(dated(null, null, null));
        assertThatThrownBy(() -> letter.correct(SomeMinistry.entry("New", "2024", 1), dated(null, null, null), 1, ministry.desk.principal(), LATER))
                .isInstanceOf(StaleVersion.class);
        letter.correct(SomeMinistry.entry("New", "2024", 0), dated(null, null, null), 0, ministry.supervisor.principal(), LATER.plusSeconds(1));
        assertThat(letter.getTitle()).isEqualTo("New");
        assertThat(letter.getChangedByName()).isEqualTo("supervisor");
        assertThat(letter.getLoggedByName()).isEqualTo("desk");
        assertThat(file.getChangedByName()).isEqualTo("supervisor");
    }

    @Test
    void anIncidentNamesItsPartiesAndItsPlace() {
        Incident strike = ministry.strike(file, "Strike", "2024-01-16~");
        assertThat(strike.kind()).isEqualTo(EntryKind.INCIDENT);
        assertThat(strike.subkind()).isEqualTo(IncidentKind.STRIKE);
        assertThat(strike.getParties()).hasSize(2);
        strike.correct(SomeMinistry.entry("Strike", "2024-01-16", 1), new IncidentParticulars(IncidentKind.ATTACK, new Coordinates(26.9, 64.1, 5.0), List.of()), 0,
                ministry.desk.principal(), LATER);
        assertThat(strike.getParties()).isEmpty();
        assertThat(strike.getCoordinates()).contains(new Coordinates(26.9, 64.1, 5.0));
        InvolvedParty party = new InvolvedParty(new Party("IR", null, null, null), InvolvedParty.Part.ACTED);
        Refused.by("incident.parties", () -> new Incident(file, SomeMinistry.entry("S", "2024", 1),
                new IncidentParticulars(IncidentKind.STRIKE, null, Collections.nCopies(51, party)), ministry.desk.principal(), NOW));
    }

    @ParameterizedTest
    @CsvSource({"90.1, 0, ", "-90.1, 0, ", "0, 180.1, ", "0, -180.1, ", "NaN, 0, ", "0, NaN, ", "0, 0, -1", "0, 0, 20001"})
    void aPlaceLiesOnTheMap(double latitude, double longitude, Double within) {
        Refused.by("coordinates.range", () -> new Coordinates(latitude, longitude, within));
    }

    @Test
    void aTalkNamesItsParticipants() {
        Talk call = ministry.call(file, "Call", "2024-01-19");
        assertThat(call.getParticipants()).extracting(p -> p.getState().orElse("")).containsExactly("PK", "TR");
        call.correct(SomeMinistry.entry("Call", "2024-01-19", 1), new TalkParticulars(TalkKind.VISIT, null, List.of(new Participant(" A ", null, null))), 0,
                ministry.desk.principal(), LATER);
        assertThat(call.getParticipants()).containsExactly(new Participant("A", null, null));
        assertThat(call.getRecordKind()).isEmpty();
        Refused.by("talk.participants", () -> new Talk(file, SomeMinistry.entry("C", "2024", 1),
                new TalkParticulars(TalkKind.MEETING, null, Collections.nCopies(201, new Participant("A", null, null))), ministry.desk.principal(), NOW));
        Refused.by("participant.empty", () -> new Participant(" ", null, "PK"));
        Refused.by("state.unknown", () -> new Participant("A", null, "ZZ"));
    }

    @Test
    void aPartyIsSomebody() {
        Refused.by("party.empty", () -> new Party(" ", "", null, null));
        Refused.by("state.unknown", () -> new Party("ZZ", null, null, null));
        Refused.by("text.tooLong", () -> new Party("PAK", null, null, null));
        Refused.by("text.tooLong", () -> new Party(null, "x".repeat(301), null, null));
        Party party = new Party("pk", "Ministry", "Foreign Minister", "Jilani");
        assertThat(party.getState()).contains("PK");
        assertThat(party.words()).isEqualTo("Jilani, Foreign Minister, Ministry");
        assertThat(party).isEqualTo(new Party("PK", "Ministry", "Foreign Minister", "Jilani"));
    }

    @Test
    void aPaperIsAttachedReplacedAndTakenOff() {
        Correspondence letter = letter(dated(null, null, null));
        Content content = new Content(new byte[] {1, 2});
        Attachment paper = new Attachment(letter, new FileName("a.pdf"), content, "application/pdf", ministry.desk.principal(), LATER);
        assertThat(paper.getSha256()).isEqualTo("a12871fee210fb8619291eaea194581cbd2531e4b23759d225f6806923f63222");
        assertThat(paper.getSize()).isEqualTo(2);
        paper.remove(ministry.desk.principal(), LATER);
        assertThat(paper.isRemoved()).isTrue();
        paper.replace(new Content(new byte[] {3}), "image/png", ministry.supervisor.principal(), LATER.plusSeconds(1));
        assertThat(paper.isRemoved()).isFalse();
        assertThat(paper.getMediaType()).isEqualTo("image/png");
        assertThat(paper.getAttachedByName()).isEqualTo("supervisor");
        assertThat(file.getChangedByName()).isEqualTo("supervisor");
        Refused.by("casefile.notPosted", () -> paper.remove(ministry.desk2.principal(), LATER));
        Refused.by("casefile.notPosted", () -> new Attachment(letter, new FileName("b.pdf"), content, "application/pdf", ministry.auditor.principal(), LATER));
    }

    @Test
    void aContentIsNotChangedFromOutside() {
        byte[] bytes = {1, 2, 3};
        Content content = new Content(bytes);
        bytes[0] = 9;
        content.bytes()[1] = 9;
        assertThat(content.bytes()).containsExactly(1, 2, 3);
        assertThat(content.sha256()).isEqualTo(Content.digest(new byte[] {1, 2, 3}));
    }
}
