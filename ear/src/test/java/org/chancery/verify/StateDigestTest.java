package org.chancery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A secret that changed and one that stayed are the same state; nothing else is. */
class StateDigestTest {

    @Test
    void aNewSecretIsAsOneThatStayed() {
        assertThat(StateDigest.of("{\"password\":\"changed\",\"x\":[\"changed\"]}")).isEqualTo(StateDigest.of("{\"password\":\"set\",\"x\":[\"set\"]}"));
    }

    @Test
    void wordsWithinATextStay() {
        assertThat(StateDigest.of("{\"title\":\"he said \\\"changed\"}")).isNotEqualTo(StateDigest.of("{\"title\":\"he said \\\"set\"}"));
        assertThat(StateDigest.of("{\"a\":\"changed\",\"b\":\"\\\\\\\"changed\"}"))
                .isEqualTo(StateDigest.of("{\"a\":\"set\",\"b\":\"\\\\\\\"changed\"}"));
        assertThat(StateDigest.of("{\"title\":\"changed \"}")).isNotEqualTo(StateDigest.of("{\"title\":\"set \"}"));
    }

    @Test
    void nothingIsNotAnEmptyState() {
        assertThat(StateDigest.of(null)).isNotEqualTo(StateDigest.of("")).isNotEqualTo(StateDigest.of("{}"));
    }

    @Test
    void anUnendingTextEnds() {
        assertThat(StateDigest.of("\"changed\" \"x\\")).isNotEqualTo(StateDigest.of("\"changed\" \"x"));
    }
}
