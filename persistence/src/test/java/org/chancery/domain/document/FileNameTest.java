package org.chancery.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;

import org.chancery.domain.casefile.Refused;
import org.chancery.domain.kernel.RuleViolation;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of a file is a name and nothing else. */
class FileNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"note.pdf", "یادداشت ۵۱۲۰.pdf", "a b.tar.gz", ".profile", "Ünïcode — dash.docx", "名前.txt", "no extension"})
    void ordinaryNamesAreTaken(String name) {
        assertThat(new FileName(name).text()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", ". .", "../a.pdf", "..\\a.pdf", "/etc/passwd", "C:\\a.pdf", "a/b.pdf", "a\\b", "a\r\nb.pdf", "a\nb", "a\0b",
        "a\u202Efdp.exe", "a\u200Bb", "a\u2066b", "a\uFEFFb", "a\u2028b", "a\"b", "a:b", "a*b", "a?b", "a<b", "a>b", "a|b", "a\uD800", "\t", "a\u0085b"})
    void otherNamesAreNot(String name) {
        Refused.by("fileName.malformed", () -> new FileName(name));
    }

    @Test
    void aNameHasAnEnd() {
        assertThatCode(() -> new FileName("x".repeat(200))).doesNotThrowAnyException();
        Refused.by("fileName.malformed", () -> new FileName("x".repeat(201)));
    }

    @Test
    void theEndingIsWhatFollowsTheLastDot() {
        assertThat(new FileName("a.tar.GZ").extension()).isEqualTo("gz");
        assertThat(new FileName("a").extension()).isEmpty();
        assertThat(new FileName(" a.PDF ").text()).isEqualTo("a.PDF");
    }

    @RepeatedTest(50)
    void whateverIsTakenIsHarmless(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 200; i++) {
            StringBuilder name = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                name.appendCodePoint(random.nextInt(4) == 0 ? "./\\:\r\n\0\u202E\"".charAt(random.nextInt(9)) : random.nextInt(0x11000));
            }
            try {
                String taken = new FileName(name.toString()).text();
                assertThat(taken).isNotBlank().doesNotContain("/", "\\", "\r", "\n", "\0", "\u202E", "\"", ":");
                assertThat(taken.codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT || Character.isISOControl(c))).isTrue();
                assertThat(taken).isNotIn(".", "..");
            } catch (RuleViolation refused) {
                assertThat(refused.key()).isEqualTo("fileName.malformed");
            }
        }
    }
}
