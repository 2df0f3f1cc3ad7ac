package org.chancery.web.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.Verdict;
import org.chancery.service.approval.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an officer may do with a proposal is decided by who reads it and where it stands. */
class ProposalShownTest {

    private static ProposalShown to(String officer, boolean supervised, Proposal proposal) {
        return new ProposalShown(proposal, ProposalsOfATest.officer(officer), supervised, ProposalsOfATest.PROPOSED);
    }

    @Test
    void anotherSupervisorOfTheDeskDecides() {
        ProposalShown shown = to("supervisor", true, ProposalsOfATest.waiting(CaseStatus.RESOLVED, null));
        assertThat(shown.isMayDecide()).isTrue();
        assertThat(shown.isMayWithdraw()).isFalse();
        assertThat(shown.getState()).isEqualTo("pending");
    }

    @Test
    void theProposerWithdrawsAndDoesNotDecide() {
        ProposalShown shown = to("desk", true, ProposalsOfATest.waiting(CaseStatus.RESOLVED, "fourEyes.sameOfficer"));
        assertThat(shown.isMayDecide()).isFalse();
        assertThat(shown.isMine()).isTrue();
        assertThat(shown.isMayWithdraw()).isTrue();
    }

    @Test
    void aSupervisorWhoEditedSinceDoesNotDecide() {
        ProposalShown shown = to("supervisor", true, ProposalsOfATest.waiting(CaseStatus.RESOLVED, "fourEyes.editedSince"));
        assertThat(shown.isMayDecide()).isFalse();
        assertThat(shown.isSupervised()).isTrue();
    }

    @Test
    void whoSupervisesAnotherDeskOnlyReads() {
        assertThat(to("desk2", false, ProposalsOfATest.waiting(CaseStatus.OPEN, "casefile.notSupervisor")).isMayDecide()).isFalse();
        assertThat(to("desk2", false, ProposalsOfATest.waiting(CaseStatus.OPEN, null)).isMayDecide()).isFalse();
    }

    @Test
    void whatIsDecidedIsNeitherDecidedAgainNorWithdrawn() {
        for (Verdict verdict : Verdict.values()) {
            assertThat(to("supervisor", true, ProposalsOfATest.decided(verdict)).isMayDecide()).isFalse();
            assertThat(to("desk", false, ProposalsOfATest.decided(verdict)).isMayWithdraw()).isFalse();
        }
        ProposalShown rejected = to("desk", false, ProposalsOfATest.decided(Verdict.REJECTED));
        assertThat(rejected.getState()).isEqualTo("rejected");
        assertThat(rejected.getEndedByName()).isEqualTo("supervisor");
        assertThat(rejected.getEndedAt()).isEqualTo(ProposalsOfATest.DECIDED);
    }

    @Test
    void whatWasWithdrawnWasEndedByItsProposer() {
        ProposalShown shown = to("supervisor", true, ProposalsOfATest.withdrawn());
        assertThat(shown.getState()).isEqualTo("withdrawn");
        assertThat(shown.getEndedByName()).isEqualTo("desk");
        assertThat(shown.getEndedAt()).isEqualTo(ProposalsOfATest.DECIDED);
        assertThat(shown.isMayDecide()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, ''", "47, ''", "48, wait", "95, wait", "96, late"})
    void longWaitingIsMarked(long hours, String tone) {
        ProposalShown shown = new ProposalShown(
                ProposalsOfATest.waiting(CaseStatus.OPEN, null), ProposalsOfATest.officer("supervisor"), true,
                ProposalsOfATest.PROPOSED.plus(Duration.ofHours(hours)));
        assertThat(shown.getWaitingTone()).isEqualTo(tone);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, false", "OPEN, false", "SUSPENDED, false", "RESOLVED, true", "CLOSED, true"})
    void whatEndsTheWorkLeavesRepliesUnanswered(CaseStatus to, boolean ends) {
        assertThat(to("supervisor", true, ProposalsOfATest.waiting(to, null)).isEndsWork()).isEqualTo(ends);
    }
}
