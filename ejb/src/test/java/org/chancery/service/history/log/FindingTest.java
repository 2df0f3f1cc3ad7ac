package org.chancery.service.history.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.chancery.service.history.log.Finding.Fault;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Finding SECRET = new Finding(Fault.RECORD_CHANGED, 12, "CaseFile", UUID.randomUUID(), UUID.randomUUID(), 3);

    @Test
    void whatLiesAboveTheClearanceSaysOnlyThat() {
        Finding told = SECRET.seenWith(2);

        assertThat(told.isHidden()).isTrue();
        assertThat(told).isEqualTo(new Finding(Fault.RECORD_CHANGED, -1, null, null, null, 3));
    }

    @Test
    void whatLiesWithinItIsToldWhole() {
        assertThat(SECRET.seenWith(3)).isSameAs(SECRET);
        assertThat(SECRET.isHidden()).isFalse();
        assertThat(Finding.of(Fault.LEAVES_MISSING, 0).seenWith(0).isHidden()).isFalse();
    }
}
