package org.chancery.web.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.chancery.domain.kernel.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Instants as officers and their tools write them. */
class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-18T12:00:00Z, 2024-01-18T12:00:00Z",
        "2024-01-18T12:00:00.123456Z, 2024-01-18T12:00:00.123456Z",
        "2024-01-18T17:00+05:00, 2024-01-18T12:00:00Z",
        "2024-01-18T12:00, 2024-01-18T12:00:00Z",
        "2024-01-18 12:00, 2024-01-18T12:00:00Z",
        "2024-01-18 12:00:30 UTC, 2024-01-18T12:00:30Z",
        "2024-01-18, 2024-01-18T23:59:59.999999Z"})
    void whatSomethingWasKnownOn(String written, Instant instant) {
        assertThat(Moments.known(written)).contains(instant);
    }

    @Test
    void nothingIsNoInstant() {
        assertThat(Moments.known(null)).isEmpty();
        assertThat(Moments.known("  ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2024-13-01", "2024-02-30T12:00", "2024-01-18T25:00", "2024-01-18T12:00:00 05:00", "T", "2024-01-18Tnoon"})
    void whatIsNoInstantIsRefused(String written) {
        assertThatThrownBy(() -> Moments.known(written)).isInstanceOf(RuleViolation.class).hasMessageContaining("field.day");
    }
}
