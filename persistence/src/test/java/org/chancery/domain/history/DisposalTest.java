package org.chancery.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import java.util.List;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.Refused;
import org.chancery.domain.casefile.SomeMinistry;
import org.chancery.domain.casefile.Verdict;
import org.chancery.domain.identity.Officer;
import org.chancery.domain.kernel.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may ask for the disposal of a history, who may decide it, and when. */
class DisposalTest {

    private static final Period TEN_YEARS = Period.ofYears(10);
    private static final Instant OVER = Instant.parse("2034-01-19T10:00:00Z");

    private final SomeMinistry ministry = new SomeMinistry();
    private final CaseFile closed = ministry.caseFileIn(CaseStatus.CLOSED);

    private Disposal askedBy(Officer officer) {
        return new Disposal(closed, TEN_YEARS, "Ten years are over", officer.principal(), OVER);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
    void onlyTheHistoryOfAClosedFileCanGo(CaseStatus status) {
        CaseFile open = ministry.caseFileIn(status);
        Refused.by("disposal.notClosed", () -> new Disposal(open, Period.ZERO, "Why", ministry.desk.principal(), OVER));
        assertThat(Disposal.possibleFrom(open, TEN_YEARS)).isEmpty();
    }

    @Test
    void theTimeMustBeOver() {
        RuleViolation refused = Refused.by("disposal.tooEarly",
                () -> new Disposal(closed, TEN_YEARS, "Why", ministry.desk.principal(), OVER.minusSeconds(1)));
        assertThat(refused.args()).containsExactly(OVER);
        assertThat(Disposal.possibleFrom(closed, TEN_YEARS)).contains(OVER);
        assertThat(askedBy(ministry.desk).isPending()).isTrue();
    }

    @Test
    void whoAsksIsOfTheDesk() {
        for (Officer stranger : List.of(ministry.desk2, ministry.auditor, ministry.administrator)) {
            Refused.by("casefile.notPosted", () -> askedBy(stranger));
        }
        Refused.by("text.required", () -> new Disposal(closed, TEN_YEARS, " ", ministry.desk.principal(), OVER));
    }

    @Test
    void anotherSupervisorOfTheDeskDecides() {
        Disposal disposal = askedBy(ministry.desk);
        for (Officer other : List.of(ministry.desk, ministry.colleague, ministry.desk2, ministry.auditor, ministry.administrator)) {
            Refused.by("casefile.notSupervisor", () -> disposal.approve(null, other.principal(), OVER));
            Refused.by("casefile.notSupervisor", () -> disposal.reject("No", other.principal(), OVER));
        }
        disposal.approve("Seen", ministry.supervisor.principal(), OVER);

        assertThat(disposal.getVerdict()).contains(Verdict.APPROVED);
        assertThat(disposal.isPending()).isFalse();
        assertThat(disposal.getFourEyes().getDecidedByName()).contains("supervisor");
    }

    @Test
    void nobodyDecidesWhatHeAskedForHimself() {
        Disposal disposal = askedBy(ministry.both);
        assertThat(disposal.objection(ministry.both.principal())).contains("fourEyes.sameOfficer");
        Refused.by("fourEyes.sameOfficer", () -> disposal.approve(null, ministry.both.principal(), OVER));
        Refused.by("fourEyes.sameOfficer", () -> disposal.reject("No", ministry.both.principal(), OVER));
        assertThat(disposal.isPending()).isTrue();
    }

    @Test
    void aRejectionNeedsAReason() {
        Disposal disposal = askedBy(ministry.desk);
        Refused.by("disposal.commentRequired", () -> disposal.reject(" ", ministry.supervisor.principal(), OVER));
        disposal.reject("The court still needs it", ministry.supervisor.principal(), OVER);
        assertThat(disposal.getVerdict()).contains(Verdict.REJECTED);
    }

    @Test
    void theSecondDecisionIsToldWhoDecidedFirst() {
        Disposal disposal = askedBy(ministry.desk);
        disposal.approve(null, ministry.supervisor.principal(), OVER);
        RuleViolation refused = Refused.by("fourEyes.alreadyDecided", () -> disposal.reject("No", ministry.both.principal(), OVER.plusSeconds(1)));
        assertThat(refused.args()).containsExactly("supervisor", OVER);
        Refused.by("fourEyes.alreadyDecided", () -> disposal.withdraw(ministry.desk.principal(), OVER));
    }

    @Test
    void whoAskedCanTakeItBack() {
        Disposal disposal = askedBy(ministry.desk);
        Refused.by("fourEyes.notProposer", () -> disposal.withdraw(ministry.colleague.principal(), OVER));
        disposal.withdraw(ministry.desk.principal(), OVER);
        Refused.by("fourEyes.withdrawn", () -> disposal.approve(null, ministry.supervisor.principal(), OVER));
    }

    @Test
    void aFileThatWasOpenedAgainKeepsItsHistory() {
        Disposal disposal = askedBy(ministry.desk);
        move(CaseStatus.OPEN, OVER.plusSeconds(1));
        Refused.by("disposal.notClosed", () -> disposal.approve(null, ministry.supervisor.principal(), OVER.plusSeconds(2)));
        move(CaseStatus.CLOSED, OVER.plusSeconds(3));
        Refused.by("disposal.changedSince", () -> disposal.approve(null, ministry.supervisor.principal(), OVER.plusSeconds(4)));
        assertThat(disposal.isPending()).isTrue();
    }

    private void move(CaseStatus to, Instant at) {
        closed.propose(closed.getStatus(), to, "Because", List.of(), ministry.desk.principal(), at);
        closed.decide(Verdict.APPROVED, null, closed.getVersion(), ministry.supervisor.principal(), at);
    }
}
