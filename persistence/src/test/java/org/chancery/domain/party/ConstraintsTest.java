package org.chancery.domain.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.validation.Validation;
import jakarta.validation.Validator;

import org.chancery.domain.kernel.LongText;
import org.chancery.domain.kernel.ShortText;
import org.chancery.domain.kernel.Summary;
import org.chancery.domain.kernel.Text;
import org.chancery.domain.kernel.Title;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {

    private static final String REQUIRED = "Something must be written here.";
    private static final String STRANGE = "This contains a character that cannot be kept.";

    private static Locale before;
    private static Validator validator;

    private record Form(@Title String title, @ShortText String place, @Summary String reason, @LongText String text,
            @StateCode String state, List<@StateCode String> states) {

        static Form titled(String title) {
            return new Form(title, null, null, null, null, List.of());
        }

        static Form placed(String place) {
            return new Form("Note", place, null, null, null, List.of());
        }

        static Form reasoned(String reason) {
            return new Form("Note", null, reason, null, null, List.of());
        }

        static Form written(String text) {
            return new Form("Note", null, null, text, null, List.of());
        }
    }

    @BeforeAll
    static void open() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        validator = Validation.byDefaultProvider().configure().messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory().getValidator();
    }

    @AfterAll
    static void close() {
        Locale.setDefault(before);
    }

    @Test
    void takesWhatIsInOrder() {
        String paragraphs = "To the Embassy:\r\n\r\n\t“presents its compliments” – ایران 🕊\n";
        assertSays(new Form("Note verbale – یادداشت", "Panjgur", paragraphs, paragraphs, "PK", List.of("IR", "XK")));
        assertSays(new Form("N".repeat(Text.TITLE), "p".repeat(Text.TITLE), "r".repeat(Text.SUMMARY), "t".repeat(Text.DOCUMENT), null,
                List.of()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\u2003"})
    void aTitleMustBeThere(String title) {
        assertSays(Form.titled(title), REQUIRED);
    }

    @Test
    void nothingIsLongerThanItsColumn() {
        assertSays(Form.titled("N".repeat(Text.TITLE + 1)), "No more than 300 characters, please.");
        assertSays(Form.placed("p".repeat(Text.TITLE + 1)), "No more than 300 characters, please.");
        assertSays(Form.reasoned("r".repeat(Text.SUMMARY + 1)), "No more than 4000 characters, please.");
        assertSays(Form.written("t".repeat(Text.DOCUMENT + 1)), "No more than 1000000 characters, please.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\tb", "a\0b", "a\u001bb", "a\u007fb"})
    void aLineIsOneLine(String line) {
        assertSays(Form.titled(line), STRANGE);
        assertSays(Form.placed(line), STRANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\nb\0", "\u0008", "a\u001b[31m", "\u000c"})
    void aTextKeepsNoControlCharacters(String text) {
        assertSays(Form.reasoned(text), STRANGE);
        assertSays(Form.written(text), STRANGE);
    }

    @Test
    void aLongTextOfManyLinesIsReadQuickly() {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertSays(Form.written("a\n".repeat(Text.DOCUMENT / 2)));
            assertSays(Form.written("a\n".repeat(Text.DOCUMENT / 2 - 1) + "\0"), STRANGE);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"pk", "XX", "PAK", "", " PK"})
    void aStateIsListed(String code) {
        assertSays(new Form("Note", null, null, null, code, List.of()), "This is not the code of a state.");
        assertSays(new Form("Note", null, null, null, "PK", List.of("IR", code)), "This is not the code of a state.");
    }

    private static void assertSays(Form form, String... sentences) {
        assertEquals(new TreeSet<>(List.of(sentences)), validator.validate(form).stream().map(v -> v.getMessage())
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
