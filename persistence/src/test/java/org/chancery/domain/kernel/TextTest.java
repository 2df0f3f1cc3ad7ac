package org.chancery.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.Refused;
import org.chancery.domain.correspondence.CorrespondenceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Typed text is kept as typed, within its limits, and words stand for constants. */
class TextTest {

    @Test
    void blanksAroundAreNotText() {
        assertThat(Text.optional(" a b ", 3, "f")).contains("a b");
        assertThat(Text.optional(null, 3, "f")).isEmpty();
        assertThat(Text.optional(" \n\t", 3, "f")).isEmpty();
        assertThat(Text.required("a", 1, "f")).isEqualTo("a");
    }

    @Test
    void limitsAreKept() {
        assertThat(Refused.by("text.tooLong", () -> Text.optional("abcd", 3, "casefile.title")).args()).containsExactly("casefile.title", 3);
        assertThat(Refused.by("text.required", () -> Text.required(" ", 3, "casefile.title")).args()).containsExactly("casefile.title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\uD800b", "\uDC00", "x\uD83D"})
    void whatNoDatabaseKeepsIsRefused(String text) {
        Refused.by("text.malformed", () -> Text.optional(text, 30, "f"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#{7*7}", "${x}", "<script>", "' or 1=1 --", "😀 پنجگور", "a\r\nb"})
    void everythingElseStaysAsTyped(String text) {
        assertThat(Text.required(text, 300, "f")).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(CorrespondenceKind.class)
    void everyConstantHasAWordAndEveryWordAConstant(CorrespondenceKind kind) {
        assertThat(Words.of(kind)).matches("[a-z]+(-[a-z]+)*");
        assertThat(Words.in(CorrespondenceKind.class, Words.of(kind))).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OPEN", "Open", "opened", " open", "note_verbale"})
    void anUnknownWordIsToldTheKnownOnes(String word) {
        assertThat(Refused.by("word.unknown", () -> Words.in(CaseStatus.class, word)).args())
                .containsExactly(word, "draft, open, suspended, resolved, closed");
    }
}
