package org.chancery.web.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameOriginFilterTest {

    private static final String HOST = "chancery.example:8443";

    @Test
    void aPageOfOursMayChange() {
        assertThat(SameOriginFilter.comesFromUs("same-origin", "https://chancery.example:8443", HOST)).isTrue();
        assertThat(SameOriginFilter.comesFromUs(null, "https://CHANCERY.example:8443", HOST)).isTrue();
    }

    @Test
    void aProgramThatIsNoBrowserMayChange() {
        assertThat(SameOriginFilter.comesFromUs(null, null, HOST)).isTrue();
    }

    @Test
    void aPageOfSomebodyElseMayNot() {
        assertThat(SameOriginFilter.comesFromUs("cross-site", null, HOST)).isFalse();
        assertThat(SameOriginFilter.comesFromUs("same-site", "https://other.example:8443", HOST)).isFalse();
        assertThat(SameOriginFilter.comesFromUs(null, "https://chancery.example.evil.test", HOST)).isFalse();
        assertThat(SameOriginFilter.comesFromUs(null, "https://chancery.example", HOST)).isFalse();
        assertThat(SameOriginFilter.comesFromUs(null, "null", HOST)).isFalse();
        assertThat(SameOriginFilter.comesFromUs(null, "not an address", HOST)).isFalse();
        assertThat(SameOriginFilter.comesFromUs("same-origin", "https://evil.test", HOST)).isFalse();
    }
}
