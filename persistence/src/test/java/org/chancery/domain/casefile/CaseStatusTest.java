package org.chancery.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which status may follow which, every pair of them, in the table and through a proposal and its approval. */
class CaseStatusTest {

    private static final Set<String> ALLOWED = Set.of(
            "DRAFT OPEN", "DRAFT CLOSED",
            "OPEN SUSPENDED", "OPEN RESOLVED", "OPEN CLOSED",
            "SUSPENDED OPEN", "SUSPENDED RESOLVED", "SUSPENDED CLOSED",
            "RESOLVED OPEN", "RESOLVED CLOSED",
            "CLOSED OPEN");

    static Stream<Arguments> pairs() {
        return Arrays.stream(CaseStatus.values()).flatMap(from -> Arrays.stream(CaseStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyPairIsAllowedOrNot(CaseStatus from, CaseStatus to) {
        boolean allowed = ALLOWED.contains(from + " " + to);
        assertThat(from.mayBecome(to)).isEqualTo(allowed);
        assertThat(from.followers().contains(to)).isEqualTo(allowed);

        SomeMinistry ministry = new SomeMinistry();
        CaseFile file = ministry.caseFileIn(from);
        assertThat(file.getStatus()).isEqualTo(from);
        if (allowed) {
            file.propose(from, to, "Because", List.of(), ministry.desk.principal(), SomeMinistry.NOW);
            assertThat(file.getStatus()).as("a proposal alone changes nothing").isEqualTo(from);
            file.decide(Verdict.APPROVED, null, file.getVersion(), ministry.supervisor.principal(), SomeMinistry.NOW);
            assertThat(file.getStatus()).isEqualTo(to);
        } else {
            assertThat(Refused.by("statusChange.unreachable",
                    () -> file.propose(from, to, "Because", List.of(), ministry.desk.principal(), SomeMinistry.NOW)).args()).containsExactly(from, to);
        }
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void theFollowersAreACopy(CaseStatus status) {
        status.followers().clear();
        assertThat(status.followers()).isNotEmpty();
    }
}
