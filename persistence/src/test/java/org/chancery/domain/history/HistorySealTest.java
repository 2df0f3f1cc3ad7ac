package org.chancery.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.chancery.domain.kernel.Act;
import org.chancery.domain.kernel.Occurrence.Outcome;
import org.junit.jupiter.api.Test;

/** An event is sealed when it is written. What the seal is made of is tried in the tests of the leaf's encoding. */
class HistorySealTest {

    @Test
    void everyEventHasASaltOfItsOwn() {
        assertThat(HistorySeal.salt()).hasSize(16).isNotEqualTo(HistorySeal.salt());
    }

    @Test
    void anEventIsIntactAsItWasWritten() {
        Act act = new Act("casefile.open", null, "d".repeat(80), null, "r", "because \0 of it");

        HistoryEvent event = new HistoryEvent(
                Instant.parse("2024-01-18T10:00:00.123456789Z"), act, Outcome.DONE, HistorySubject.NOTHING, "\uD83D\uDE00".repeat(3_000), null, "{}");

        assertThat(event.isIntact()).isTrue();
        assertThat(event.getRecordedAt()).isEqualTo("2024-01-18T10:00:00.123456Z");
        assertThat(event.getOfficerName().length()).isLessThanOrEqualTo(60);
        assertThat(event.getDetail().orElseThrow().length()).isLessThanOrEqualTo(4_000);
        assertThat(event.getReason()).contains("because   of it");
    }
}
