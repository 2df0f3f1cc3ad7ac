package org.chancery.web.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.chancery.domain.approval.DecisionBasis;
import org.chancery.domain.approval.EntryChange;
import org.chancery.domain.casefile.Verdict;
import org.chancery.service.approval.Proposal;
import org.junit.jupiter.api.Test;

/** The decider is told of everything that changed since the proposal, once, and by whom. */
class FileChangeTest {

    private static final Instant LATER = ProposalsOfATest.PROPOSED.plusSeconds(600);

    private static DecisionBasis basis(EntryChange... since) {
        return new DecisionBasis(List.of(since), List.of());
    }

    private static EntryChange entry(boolean logged, Instant at) {
        return new EntryChange(UUID.randomUUID(), "Telcon of the ministers", "en", logged, "desk2", at);
    }

    @Test
    void nothingChangedWhenTheFileWasLastTouchedByTheProposal() {
        assertThat(FileChange.since(ProposalsOfATest.changedAt(ProposalsOfATest.PROPOSED, "desk"), basis())).isEmpty();
    }

    @Test
    void anEntryThatTouchedTheFileIsToldOnce() {
        assertThat(FileChange.since(ProposalsOfATest.changedAt(LATER, "desk2"), basis(entry(true, LATER))))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.key()).isEqualTo("approval.logged");
                    assertThat(change.by()).isEqualTo("desk2");
                    assertThat(change.at()).isEqualTo(LATER);
                });
    }

    @Test
    void anAmendmentOfTheFileIsToldBesideItsEntries() {
        assertThat(FileChange.since(ProposalsOfATest.amended(LATER.plusSeconds(60), "supervisor"), basis(entry(false, LATER))))
                .extracting(FileChange::key, FileChange::by)
                .containsExactly(
                        tuple("approval.amended", "supervisor"),
                        tuple("approval.corrected", "desk2"));
    }

    @Test
    void anAmendmentBeforeTheLastEntryIsNotForgotten() {
        Proposal amended = ProposalsOfATest.amended(LATER, "supervisor");
        assertThat(FileChange.since(amended, basis(entry(true, LATER.plusSeconds(60)))))
                .extracting(FileChange::key, FileChange::by)
                .containsExactly(tuple("approval.logged", "desk2"), tuple("approval.amended", "supervisor"));
    }

    @Test
    void whatIsNeitherAnEntryNorTheFileItselfIsAPaperOrALink() {
        assertThat(FileChange.since(ProposalsOfATest.changedAt(LATER.plusSeconds(60), "desk2"), basis(entry(true, LATER))))
                .extracting(FileChange::key, FileChange::by, FileChange::at)
                .containsExactly(
                        tuple("approval.filed", "desk2", LATER.plusSeconds(60)),
                        tuple("approval.logged", "desk2", LATER));
    }

    @Test
    void nothingIsToldOfWhatIsDecided() {
        assertThat(FileChange.since(ProposalsOfATest.decided(Verdict.APPROVED), basis(entry(true, LATER)))).isEmpty();
    }
}
