package org.chancery.web.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.StaleVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A condition names versions as RFC 9110 writes them, and every refusal has its status. */
class VersionTagTest {

    @ParameterizedTest
    @ValueSource(strings = {"*", " * ", "\"7\"", " \"7\" ", "\"6\", \"7\"", "\"7\",\"8\"", "W/\"7\", \"7\"", "\"\",\"7\""})
    void theVersionIsAmongThem(String condition) {
        assertThat(VersionTag.named(condition, 7)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "W/\"7\"", "\"07\"", "\"7 \"", "\"\"", "\"6\", \"8\""})
    void theVersionIsNotAmongThem(String condition) {
        if (condition.contains("7 ")) {
            assertThatThrownBy(() -> VersionTag.named(condition, 7)).isInstanceOf(RuleViolation.class);
        } else {
            assertThat(VersionTag.named(condition, 7)).isNotEqualTo(7);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "7", "\"7", "7\"", "\"7\" \"8\"", "\"6\", 7", "*, \"7\"", "w/\"7\""})
    void anythingElseIsMalformed(String condition) {
        assertThatThrownBy(() -> VersionTag.named(condition, 7)).isInstanceOf(RuleViolation.class);
    }

    @ParameterizedTest
    @CsvSource({"text.required, 422", "word.unknown, 422", "eventDate.malformed, 422", "state.tooMany, 422", "party.empty, 422",
        "classification.aboveClearance, 422", "language.malformed, 422", "fileName.malformed, 422", "coordinates.range, 422",
        "correspondence.otherFile, 422", "statusChange.commentRequired, 422", "casefile.assignee, 422", "cursor.malformed, 400",
        "casefile.notPosted, 403", "casefile.notSupervisor, 403", "attachment.tooLarge, 413", "attachment.type, 415", "casefile.closed, 409",
        "statusChange.pending, 409", "statusChange.unreachable, 409", "fourEyes.sameOfficer, 409", "fourEyes.editedSince, 409",
        "fourEyes.alreadyDecided, 409", "fourEyes.notProposer, 409", "caseLink.twice, 409", "anything.else, 409"})
    void everyRuleHasItsStatus(String key, int status) {
        assertThat(Refusal.status(new RuleViolation(key), "POST")).isEqualTo(status);
    }

    @Test
    void whatIsStaleIsAConflictOrAFailedCondition() {
        StaleVersion stale = new StaleVersion("desk", Instant.EPOCH);
        assertThat(Refusal.status(stale, "PATCH")).isEqualTo(412);
        assertThat(Refusal.status(stale, "POST")).isEqualTo(409);
        assertThat(Refusal.status(new RecordNotFound(), "PATCH")).isEqualTo(404);
    }

    @Test
    void aRefusedValueNamesItsField() {
        assertThat(Refusal.violations(new RuleViolation("text.tooLong", "casefile.title", 300))).extracting(Violation::field).containsExactly("title");
        assertThat(Refusal.violations(new RuleViolation("correspondence.receivedBeforeSent"))).extracting(Violation::field).containsExactly("receivedAt");
        assertThat(Refusal.violations(new RuleViolation("party.empty"))).extracting(Violation::field).containsExactly("party");
    }
}
