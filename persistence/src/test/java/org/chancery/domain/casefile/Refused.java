package org.chancery.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chancery.domain.kernel.RuleViolation;

/** Says which rule of the ministry an act must break. */
public final class Refused {

    private Refused() {}

    public static RuleViolation by(String key, ThrowingCallable act) {
        RuleViolation refusal = catchThrowableOfType(RuleViolation.class, act);
        assertThat(refusal).as("nothing refused, but %s should", key).isNotNull();
        assertThat(refusal.key()).isEqualTo(key);
        return refusal;
    }
}
