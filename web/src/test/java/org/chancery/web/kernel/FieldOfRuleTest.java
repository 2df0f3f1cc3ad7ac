package org.chancery.web.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.domain.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

/** A refusal stands beside the field that names its rule. */
class FieldOfRuleTest {

    private static final String LIST = "statusChange.reason statusChange.commentRequired";

    @Test
    void aRuleIsNamedByItsKey() {
        assertThat(FieldOfRule.names(LIST, new RuleViolation("statusChange.commentRequired"))).isTrue();
        assertThat(FieldOfRule.names(LIST, new RuleViolation("statusChange.comment"))).isFalse();
    }

    @Test
    void aRuleAboutTextsIsNamedByItsField() {
        assertThat(FieldOfRule.names(LIST, new RuleViolation("text.required", "statusChange.reason"))).isTrue();
        assertThat(FieldOfRule.names(LIST, new RuleViolation("text.tooLong", "entry.title", 300))).isFalse();
    }

    @Test
    void whatARuleNamesOtherwiseIsNoField() {
        assertThat(FieldOfRule.names(LIST, new RuleViolation("casefile.assignee", "statusChange.reason"))).isFalse();
        assertThat(FieldOfRule.names("", new RuleViolation("casefile.closed"))).isFalse();
    }
}
