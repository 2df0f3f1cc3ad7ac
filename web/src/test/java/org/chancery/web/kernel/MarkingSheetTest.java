package org.chancery.web.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkingSheetTest {

    @Test
    void wordsStayWords() {
        assertThat(MarkingSheet.quoted("Top secret EYES ONLY")).isEqualTo("\"Top secret EYES ONLY\"");
    }

    @Test
    void nothingEndsTheString() {
        assertThat(MarkingSheet.quoted("a\";}*{x:\\\n")).isEqualTo("\"a\\22 \\3b \\7d \\2a \\7b x\\3a \\5c \\a \"");
    }
}
