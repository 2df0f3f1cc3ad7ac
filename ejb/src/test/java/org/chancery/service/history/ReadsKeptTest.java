package org.chancery.service.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.domain.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

/** From which level on it is kept who read a record. */
class ReadsKeptTest {

    private static final ClassificationScale FIVE =
            new ClassificationScale(List.of("unclassified", "restricted", "confidential", "secret", "top-secret"));

    @Test
    void fromTheSecondHighestUnlessSomethingElseIsSaid() {
        assertThat(ReadsKept.lowest(FIVE, Optional.empty())).isEqualTo(3);
        assertThat(ReadsKept.lowest(FIVE, Optional.of("unclassified"))).isZero();
        assertThat(ReadsKept.lowest(FIVE, Optional.of("top-secret"))).isEqualTo(4);
        assertThat(ReadsKept.lowest(new ClassificationScale(List.of("open")), Optional.empty())).isZero();
    }

    @Test
    void neverIsAboveTheHighest() {
        assertThat(ReadsKept.lowest(FIVE, Optional.of("never"))).isEqualTo(5);
    }

    @Test
    void aNameThatTheScaleLacksIsRefused() {
        assertThatThrownBy(() -> ReadsKept.lowest(FIVE, Optional.of("cosmic"))).isInstanceOf(RuleViolation.class);
    }
}
