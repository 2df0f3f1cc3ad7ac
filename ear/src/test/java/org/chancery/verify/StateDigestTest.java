package org.chancery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A record that is not there is like no state, and each state is like itself alone. */
class StateDigestTest {

    @Test
    void nothingIsNotAnEmptyState() {
        assertThat(StateDigest.of(null)).isNotEqualTo(StateDigest.of("")).isNotEqualTo(StateDigest.of("{}"));
    }

    @Test
    void everyLetterCounts() {
        assertThat(StateDigest.of("{\"title\":\"set\"}")).isEqualTo(StateDigest.of("{\"title\":\"set\"}"))
                .isNotEqualTo(StateDigest.of("{\"title\":\"changed\"}"));
    }
}
