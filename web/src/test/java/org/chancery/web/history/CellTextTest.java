package org.chancery.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1", "\u200b=1", "\ufeff=1", "\uff1d1", "'=1", "'",
        "=HYPERLINK(\"http://x\",\"y\")"})
    void whatBeginsLikeAFormulaIsShownAsItIsAndComesBack(String text) {
        assertThat(CellText.safe(text)).isEqualTo("'" + text);
        assertThat(CellText.original(CellText.safe(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "SA-2024-0017", "a=b", "O'Brien", "2024-01-22T04:51:03.118204Z", "\u062e\u0641\u06cc\u06c1"})
    void everythingElseStaysAsItIs(String text) {
        assertThat(CellText.safe(text)).isEqualTo(text);
        assertThat(CellText.original(text)).isEqualTo(text);
    }

    @Test
    void anApostropheOfTheTextIsNotLost() {
        assertThat(CellText.original(CellText.safe("'quoted'"))).isEqualTo("'quoted'");
    }
}
