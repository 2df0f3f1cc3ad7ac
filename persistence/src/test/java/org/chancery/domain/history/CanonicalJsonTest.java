package org.chancery.domain.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

/** Equal records give equal bytes. */
class CanonicalJsonTest {

    @Test
    void keysStandInOrderWhateverTheOrderTheyCameIn() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("b", 1);
        one.put("a", true);
        one.put("a.b", List.of("x"));

        assertThat(CanonicalJson.write(one)).isEqualTo("{\"a\":true,\"a.b\":[\"x\"],\"b\":1}");
    }

    @Test
    void onlyWhatMustBeEscapedIs() {
        assertThat(CanonicalJson.write(Map.of("t", "“ایران” / \"a\\b\"\n\t\u0001\u2028")))
                .isEqualTo("{\"t\":\"“ایران” / \\\"a\\\\b\\\"\\n\\t\\u0001\u2028\"}");
    }

    @Test
    void instantsHaveSixDigitsAndNumbersNoExponent() {
        assertThat(CanonicalJson.write(Instant.parse("2024-01-18T10:00:00Z"))).isEqualTo("\"2024-01-18T10:00:00.000000Z\"");
        assertThat(CanonicalJson.write(Instant.parse("2024-01-18T10:00:00.120Z"))).isEqualTo("\"2024-01-18T10:00:00.120000Z\"");
        assertThat(CanonicalJson.write(1.0e-7)).isEqualTo("0.0000001");
        assertThat(CanonicalJson.write(26.40)).isEqualTo("26.4");
        assertThat(CanonicalJson.write(-0.0)).isEqualTo("0");
        assertThat(CanonicalJson.write(12_000_000.0)).isEqualTo("12000000");
    }

    @Test
    void otherValuesAreText() {
        assertThat(CanonicalJson.write(LocalDate.of(2024, 1, 18))).isEqualTo("\"2024-01-18\"");
        assertThat(CanonicalJson.write(new UUID(1, 2))).isEqualTo("\"00000000-0000-0001-0000-000000000002\"");
        assertThat(CanonicalJson.write(new byte[] {1, 2})).isEqualTo("\"AQI=\"");
        assertThat(CanonicalJson.write(HistoryLine.Change.MADE)).isEqualTo("\"MADE\"");
    }

    @Test
    void whatItDoesNotKnowItRefuses() {
        assertThatThrownBy(() -> CanonicalJson.write(new StringBuilder().chars())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anInstantIsReadFromItsFieldAndFromNoTextThatLooksLikeIt() {
        String forged = "\"fourEyes.decidedAt\":\"2044-01-18T10:00:00.000000Z\"";
        String written = CanonicalJson.write(Map.of("a", forged, "fourEyes.decidedAt", Instant.parse("2034-01-19T10:00:00Z"), "z", forged));

        assertThat(CanonicalJson.instant(written, "fourEyes.decidedAt")).contains(Instant.parse("2034-01-19T10:00:00Z"));
        assertThat(CanonicalJson.instant(CanonicalJson.write(Map.of("a", forged)), "fourEyes.decidedAt")).isEmpty();
        assertThat(CanonicalJson.instant(CanonicalJson.write(Map.of("at", "tomorrow")), "at")).isEmpty();
        assertThat(CanonicalJson.instant("{\"at\":\"2034-01-19T10:00:00Z", "at")).isEmpty();
    }
}
