package org.chancery.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, classifications, scales and languages keep their form. */
class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"SA-2024-0001", "A-0000-0000", "AB12CD34-1999-123456789"})
    void aCaseNumberIsReadAndWritten(String text) {
        assertThat(CaseNumber.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SA", "SA-2024", "SA-2024-1", "SA-2024-0001 ", "sa-2024-0001", "1A-2024-0001", "SA-24-0001", "SA-2024-1234567890",
        "ABCDEFGHI-2024-0001", "SA-2024-0001-1", "SA-２０２４-0001", "' or 1=1"})
    void anythingElseIsNoCaseFile(String text) {
        assertThatThrownBy(() -> CaseNumber.parse(text)).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void serialsGrowBeyondFourDigits() {
        assertThat(new CaseNumber("SA", 2024, 12345)).hasToString("SA-2024-12345");
    }

    @Test
    void caveatsAreCapitalsEachOnceInOrder() {
        Classification classification = new Classification(1, List.of(" nodis", "Eyes only", "NODIS", " "));
        assertThat(classification.getCaveats()).containsExactly("EYES ONLY", "NODIS");
        assertThat(classification).isEqualTo(new Classification(1, List.of("eyes only", "nodis"))).isNotEqualTo(new Classification(2, List.of()));
        assertThat(classification.hashCode()).isEqualTo(new Classification(1, List.of("NODIS", "EYES ONLY")).hashCode());
    }

    @Test
    void aClassificationHasItsLimits() {
        Refused.by("classification.level", () -> new Classification(-1, List.of()));
        Refused.by("classification.caveats", () -> new Classification(0, List.of("x".repeat(41))));
        Refused.by("classification.caveats", () -> new Classification(0, IntStream.range(0, 13).mapToObj(i -> "C" + i).toList()));
        Refused.by("classification.caveats", () -> new Classification(0, List.of("a\0b")));
        assertThat(new Classification(0, Collections.nCopies(20, "SAME")).getCaveats()).hasSize(1);
    }

    @Test
    void nobodyClassifiesAboveTheOwnClearance() {
        SomeMinistry ministry = new SomeMinistry();
        assertThat(SomeMinistry.level(3).within(ministry.desk.principal()).getLevel()).isEqualTo(3);
        Refused.by("classification.aboveClearance", () -> SomeMinistry.level(4).within(ministry.desk.principal()));
    }

    @Test
    void aScaleGivesNamesAnOrder() {
        ClassificationScale scale = new ClassificationScale(List.of("open", " protected", "top-secret"));
        assertThat(scale.names()).containsExactly("open", "protected", "top-secret");
        assertThat(scale.level("open")).isZero();
        assertThat(scale.level("top-secret")).isEqualTo(2);
        assertThat(scale.word(1)).isEqualTo("protected");
        assertThat(scale.word(9)).isEqualTo("top-secret");
        RuleViolation unknown = Refused.by("word.unknown", () -> scale.level("Secret"));
        assertThat(unknown.args()).containsExactly("Secret", "open, protected, top-secret");
    }

    @Test
    void aScaleThatMakesNoSenseIsRefused() {
        for (List<String> names : List.of(List.<String>of(), List.of("a", "a"), List.of("Top Secret"), List.of(""), List.of("a-"))) {
            assertThatThrownBy(() -> new ClassificationScale(names)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, en, ltr", "FA, fa, rtl", "ur-pk, ur-PK, rtl", " ar , ar, rtl", "zh-Hans, zh-Hans, ltr", "ckb, ckb, rtl"})
    void aLanguageIsATagWithADirection(String text, String tag, String direction) {
        assertThat(LanguageTag.checked(text)).isEqualTo(tag);
        assertThat(LanguageTag.direction(tag)).isEqualTo(direction);
    }

    @ParameterizedTest
    @ValueSource(strings = {"english!", "e", "en_US", "x-a-very-long-private-tag", "en-"})
    void anythingElseIsNoLanguage(String text) {
        Refused.by("language.malformed", () -> LanguageTag.checked(text));
    }
}
