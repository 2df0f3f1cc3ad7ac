package org.chancery.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.kernel.BaseEntity;
import org.chancery.domain.kernel.StaleVersion;
import org.junit.jupiter.api.Test;

/** What may be done with a case file, by whom, and when not. */
class CaseFileTest {

    private static final Instant NOW = SomeMinistry.NOW;
    private static final Instant LATER = NOW.plusSeconds(60);

    private final SomeMinistry ministry = new SomeMinistry();
    private final CaseFile file = ministry.caseFile("Strikes at Panjgur");
    private final OfficerPrincipal desk = ministry.desk.principal();
    private final OfficerPrincipal supervisor = ministry.supervisor.principal();

    @Test
    void aNewFileIsADraftInTheChargeOfWhoOpenedIt() {
        assertThat(file.getNumber()).isEqualTo("SA-2024-0001");
        assertThat(file.getStatus()).isEqualTo(CaseStatus.DRAFT);
        assertThat(file.getOfficer()).isEqualTo(ministry.desk);
        assertThat(file.getStates()).containsExactly("PK", "IR");
        assertThat(file.getClassification().getLevel()).isEqualTo(2);
        assertThat(file.getDueOn()).contains(LocalDate.of(2024, 1, 26));
        assertThat(file.getOpenedAt()).isEqualTo(NOW);
        assertThat(file.getChangedByName()).isEqualTo("desk");
        assertThat(file.getPendingChange()).isEmpty();
    }

    @Test
    void onlyADeskOfficerOfTheDeskOpensAFile() {
        for (var stranger : List.of(ministry.desk2, ministry.supervisor, ministry.auditor, ministry.administrator)) {
            Refused.by("casefile.notPosted", () -> ministry.caseFile(ministry.southAsia, stranger, SomeMinistry.about("T", 0), NOW));
        }
        ministry.southAsia.amend("South-West Asia", false, ministry.administrator.principal(), NOW);
        Refused.by("desk.closed", () -> ministry.caseFile("T"));
    }

    @Test
    void aFileSaysWhatItIsAbout() {
        Refused.by("text.required", () -> ministry.caseFile("  "));
        Refused.by("text.tooLong", () -> ministry.caseFile("x".repeat(301)));
        Refused.by("classification.aboveClearance", () -> ministry.caseFile(ministry.southAsia, ministry.desk, SomeMinistry.about("T", 4), NOW));
        Refused.by("state.unknown", () -> ministry.caseFile(ministry.southAsia, ministry.desk,
                new CaseParticulars("T", null, SomeMinistry.level(0), List.of("ZZ"), null), NOW));
    }

    @Test
    void itIsAmendedByWhoIsPostedThere() {
        file.amend(new CaseParticulars(" New title ", " ", SomeMinistry.level(1), List.of("tr", "TR"), null), 0, supervisor, LATER);
        assertThat(file.getTitle()).isEqualTo("New title");
        assertThat(file.getSummary()).isEmpty();
        assertThat(file.getStates()).containsExactly("TR");
        assertThat(file.getDueOn()).isEmpty();
        assertThat(file.getChangedByName()).isEqualTo("supervisor");
        assertThat(file.getChangedAt()).isEqualTo(LATER);
        for (var stranger : List.of(ministry.desk2, ministry.auditor, ministry.administrator)) {
            Refused.by("casefile.notPosted", () -> file.amend(SomeMinistry.about("T", 0), 0, stranger.principal(), LATER));
        }
    }

    @Test
    void anOlderVersionIsNotAmended() {
        assertThatThrownBy(() -> file.amend(SomeMinistry.about("T", 0), 7, desk, LATER))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> assertThat(stale.args()).containsExactly("desk", NOW));
        assertThatThrownBy(() -> file.assign(ministry.colleague, 7, supervisor, LATER)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void anEntryLoggedMeanwhileKeepsNobodyFromAmendingTheFile() {
        CaseFile file = atVersion(3);
        file.entered(supervisor, LATER);
        assertThat(file.saysTheSameAs(2)).isTrue();
        file.amend(SomeMinistry.about("Amended", 0), 2, desk, LATER);
        assertThat(file.getTitle()).isEqualTo("Amended");
        assertThat(file.getEdition().getByName()).isEqualTo("desk");
        assertThat(file.getEdition().getAt()).isEqualTo(LATER);
    }

    @Test
    void whatTheFileSaysIsAmendedOnWhatItSaidLast() {
        CaseFile file = atVersion(3);
        file.amend(SomeMinistry.about("Amended", 0), 3, supervisor, LATER);
        setVersion(file, 5);
        file.entered(desk, LATER.plusSeconds(1));
        assertThat(file.saysTheSameAs(3)).isFalse();
        assertThat(file.saysTheSameAs(4)).isTrue();
        assertThat(file.saysTheSameAs(6)).as("no version that there never was").isFalse();
        assertThatThrownBy(() -> file.amend(SomeMinistry.about("T", 0), 3, desk, LATER))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> assertThat(stale.args()).containsExactly("supervisor", LATER));
        file.assign(ministry.colleague, 4, supervisor, LATER);
        assertThatThrownBy(() -> file.amend(SomeMinistry.about("T", 0), 5, desk, LATER)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void theRoleIsLookedAtBeforeTheVersion() {
        Refused.by("casefile.notPosted", () -> file.amend(SomeMinistry.about("T", 0), 7, ministry.desk2.principal(), LATER));
        Refused.by("casefile.notSupervisor", () -> file.assign(ministry.colleague, 7, desk, LATER));
        CaseFile waiting = ministry.caseFileWithProposal();
        Refused.by("casefile.notSupervisor", () -> waiting.decide(Verdict.APPROVED, null, 7, desk, LATER));
    }

    private CaseFile atVersion(long version) {
        CaseFile file = ministry.caseFile("Of some age");
        setVersion(file, version);
        return file;
    }

    /** As the database does with every change that it keeps. */
    private static void setVersion(CaseFile file, long version) {
        try {
            var field = BaseEntity.class.getDeclaredField("version");
            field.setAccessible(true);
            field.setLong(file, version);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aClosedFileStaysAsItIs() {
        CaseFile closed = ministry.caseFileIn(CaseStatus.CLOSED);
        Refused.by("casefile.closed", () -> closed.amend(SomeMinistry.about("T", 0), 0, desk, LATER));
        Refused.by("casefile.closed", () -> closed.assign(ministry.colleague, 0, supervisor, LATER));
        Refused.by("casefile.closed", () -> closed.entered(desk, LATER));
        Refused.by("casefile.closed", () -> ministry.note(closed, "Late", "2024-01-20", 0));
    }

    @Test
    void aSupervisorAssignsItToWhoMayWorkOnIt() {
        file.assign(ministry.colleague, 0, supervisor, LATER);
        assertThat(file.getOfficer()).isEqualTo(ministry.colleague);
        Refused.by("casefile.notSupervisor", () -> file.assign(ministry.desk, 0, desk, LATER));
        Refused.by("casefile.notSupervisor", () -> file.assign(ministry.desk, 0, ministry.administrator.principal(), LATER));
        for (var unfit : List.of(ministry.desk2, ministry.auditor, ministry.administrator,
                SomeMinistry.officer("uncleared", 1, ministry.desk.getPostings()))) {
            Refused.by("casefile.assignee", () -> file.assign(unfit, 0, supervisor, LATER));
        }
    }

    @Test
    void anAssignmentStandsUntilItsOfficerActs() {
        assertThat(file.getAssignedByName()).isEmpty();
        file.assign(ministry.colleague, 0, supervisor, LATER);
        assertThat(file.getAssignedByName()).contains("supervisor");
        assertThat(file.getAssignedAt()).contains(LATER);
        file.entered(desk, LATER.plusSeconds(1));
        assertThat(file.getAssignedAt()).contains(LATER);
        file.entered(ministry.colleague.principal(), LATER.plusSeconds(2));
        assertThat(file.getAssignedByName()).isEmpty();
        assertThat(file.getAssignedAt()).isEmpty();
    }

    @Test
    void whoTakesAFileInPersonNeedsNoReminder() {
        file.assign(ministry.supervisor, 0, supervisor, LATER);
        assertThat(file.getOfficer()).isEqualTo(ministry.supervisor);
        assertThat(file.getAssignedByName()).isEmpty();
    }

    @Test
    void aProposalWaitsForAnother() {
        UUID evidence = UUID.randomUUID();
        StatusChange change = file.propose(file.getStatus(), CaseStatus.OPEN, " Act ", List.of(evidence), desk, LATER);
        assertThat(file.getPendingChange()).contains(change);
        assertThat(change.getFrom()).isEqualTo(CaseStatus.DRAFT);
        assertThat(change.getTo()).isEqualTo(CaseStatus.OPEN);
        assertThat(change.getReason()).isEqualTo("Act");
        assertThat(change.getEvidence()).containsExactly(evidence);
        assertThat(change.isPending()).isTrue();
        assertThat(change.getCaseFile()).isSameAs(file);
        assertThat(Refused.by("statusChange.pending", () -> file.propose(file.getStatus(), CaseStatus.CLOSED, "No", List.of(), supervisor, LATER)).args())
                .containsExactly("desk");
    }

    @Test
    void aProposalHasAReasonAndAProposerOfTheDesk() {
        Refused.by("text.required", () -> file.propose(file.getStatus(), CaseStatus.OPEN, " ", List.of(), desk, NOW));
        Refused.by("casefile.notPosted", () -> file.propose(file.getStatus(), CaseStatus.OPEN, "Act", List.of(), ministry.desk2.principal(), NOW));
        Refused.by("casefile.notPosted", () -> file.propose(file.getStatus(), CaseStatus.OPEN, "Act", List.of(), ministry.administrator.principal(), NOW));
        assertThat(file.getPendingChange()).isEmpty();
    }

    @Test
    void anApprovalChangesTheStatusAndARejectionDoesNot() {
        StatusChange first = file.propose(file.getStatus(), CaseStatus.OPEN, "Act", List.of(), desk, NOW);
        Refused.by("statusChange.commentRequired", () -> ministry.caseFileWithProposal().decide(Verdict.REJECTED, " ", 0, supervisor, LATER));
        file.decide(Verdict.REJECTED, "Not yet", 0, supervisor, LATER);
        assertThat(file.getStatus()).isEqualTo(CaseStatus.DRAFT);
        assertThat(first.getVerdict()).contains(Verdict.REJECTED);
        assertThat(first.getComment()).contains("Not yet");
        assertThat(file.getPendingChange()).isEmpty();
        StatusChange second = file.propose(file.getStatus(), CaseStatus.OPEN, "Act now", List.of(), desk, LATER);
        file.decide(Verdict.APPROVED, null, 0, supervisor, LATER);
        assertThat(file.getStatus()).isEqualTo(CaseStatus.OPEN);
        assertThat(second.getComment()).isEmpty();
        Refused.by("fourEyes.alreadyDecided", second::requirePending);
        Refused.by("statusChange.nonePending", () -> file.decide(Verdict.APPROVED, null, 0, supervisor, LATER));
    }

    @Test
    void onlyASupervisorOfTheDeskDecides() {
        CaseFile waiting = ministry.caseFileWithProposal();
        for (var other : List.of(ministry.colleague, ministry.desk2, ministry.auditor, ministry.administrator)) {
            Refused.by("casefile.notSupervisor", () -> waiting.decide(Verdict.APPROVED, null, 0, other.principal(), LATER));
            assertThat(waiting.getPendingChange().orElseThrow().objection(other.principal())).contains("casefile.notSupervisor");
        }
        assertThat(waiting.getPendingChange().orElseThrow().objection(supervisor)).isEmpty();
    }

    @Test
    void aSupervisorWhoAskedOrEditedSinceDoesNotDecide() {
        OfficerPrincipal both = ministry.both.principal();
        file.propose(file.getStatus(), CaseStatus.OPEN, "Act", List.of(), both, NOW);
        Refused.by("fourEyes.sameOfficer", () -> file.decide(Verdict.APPROVED, null, 0, both, LATER));
        for (int way = 0; way < 3; way++) {
            CaseFile waiting = ministry.caseFileWithProposal();
            switch (way) {
                case 0 -> waiting.amend(SomeMinistry.about("Edited", 1), 0, supervisor, LATER);
                case 1 -> waiting.assign(ministry.colleague, 0, supervisor, LATER);
                default -> waiting.entered(supervisor, LATER);
            }
            Refused.by("fourEyes.editedSince", () -> waiting.decide(Verdict.APPROVED, null, 0, supervisor, LATER));
            assertThat(waiting.getStatus()).isEqualTo(CaseStatus.DRAFT);
        }
    }

    @Test
    void aDecisionIsBoundToTheVersionShown() {
        CaseFile waiting = ministry.caseFileWithProposal();
        assertThatThrownBy(() -> waiting.decide(Verdict.APPROVED, null, 3, supervisor, LATER)).isInstanceOf(StaleVersion.class);
        assertThat(waiting.getStatus()).isEqualTo(CaseStatus.DRAFT);
    }

    @Test
    void aDecisionIsBoundToEveryEntryShown() {
        CaseFile waiting = ministry.caseFileWithProposal();
        setVersion(waiting, 2);
        waiting.entered(desk, LATER);
        assertThat(Refused.by("statusChange.entriesSince", () -> waiting.decide(Verdict.APPROVED, null, 1, supervisor, LATER)).args())
                .containsExactly("desk", LATER);
        assertThat(waiting.getStatus()).isEqualTo(CaseStatus.DRAFT);
    }

    @Test
    void aProposalStartsFromTheStatusThatWasShown() {
        CaseFile open = ministry.caseFileIn(CaseStatus.OPEN);
        assertThat(Refused.by("statusChange.moved",
                () -> open.propose(CaseStatus.DRAFT, CaseStatus.CLOSED, "No", List.of(), desk, LATER)).args())
                .containsExactly(CaseStatus.DRAFT, CaseStatus.OPEN, "supervisor", NOW);
        open.propose(CaseStatus.OPEN, CaseStatus.CLOSED, "Done", List.of(), desk, LATER);
    }

    @Test
    void onlyTheProposerTakesTheProposalBack() {
        CaseFile waiting = ministry.caseFileWithProposal();
        StatusChange change = waiting.getPendingChange().orElseThrow();
        Refused.by("fourEyes.notProposer", () -> waiting.withdraw(supervisor, LATER));
        waiting.withdraw(desk, LATER);
        assertThat(waiting.getPendingChange()).isEmpty();
        assertThat(change.isPending()).isFalse();
        Refused.by("statusChange.nonePending", () -> waiting.withdraw(desk, LATER));
        waiting.propose(waiting.getStatus(), CaseStatus.CLOSED, "Nothing to do", List.of(), desk, LATER);
    }

    @Test
    void filesAreLinkedWithOthersOnly() {
        CaseFile other = ministry.caseFile("Another");
        CaseLink link = new CaseLink(file, other, CaseLink.Kind.FOLLOWS_FROM, desk, LATER);
        assertThat(link.getFrom()).isEqualTo(file);
        assertThat(link.getTo()).isEqualTo(other);
        assertThat(link.getKind()).isEqualTo(CaseLink.Kind.FOLLOWS_FROM);
        assertThat(file.getChangedAt()).isEqualTo(LATER);
        Refused.by("caseLink.itself", () -> new CaseLink(file, file, CaseLink.Kind.RELATED, desk, LATER));
        Refused.by("casefile.notPosted", () -> new CaseLink(file, other, CaseLink.Kind.RELATED, ministry.desk2.principal(), LATER));
    }
}
