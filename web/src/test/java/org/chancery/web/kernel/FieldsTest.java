package org.chancery.web.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonValue;

import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

/** A body changes what it names, clears what it names as null, and all that is wrong with it is said at once. */
class FieldsTest {

    private static Fields fields(String json) {
        return Fields.of(structure(json));
    }

    private static JsonValue structure(String json) {
        return Json.createReader(new StringReader(json)).readValue();
    }

    @Test
    void absentStaysAndNullClears() {
        Fields fields = fields("{\"a\": \"new\", \"b\": null, \"n\": 1.5, \"l\": null}");
        assertThat(fields.text("a", "old")).isEqualTo("new");
        assertThat(fields.text("b", "old")).isNull();
        assertThat(fields.text("c", "old")).isEqualTo("old");
        assertThat(fields.number("n", null)).isEqualTo(1.5);
        assertThat(fields.number("m", 2.0)).isEqualTo(2.0);
        assertThat(fields.texts("l", List.of("x"))).isEmpty();
        assertThat(fields.texts("k", List.of("x"))).containsExactly("x");
        fields.check();
    }

    @Test
    void onlyAnObjectIsABody() {
        assertThatThrownBy(() -> Fields.of(null)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> Fields.of(structure("\"x\""))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        Fields fields = fields("{\"title\": \" \", \"date\": \"soon\", \"number\": \"1\", \"text\": 1, \"list\": {}, \"states\": [\"PK\", 1], \"deep\": {\"x\": []}}");
        fields.text("title", null, 10, "casefile.title", true);
        fields.value("date", null, EventDate::parse);
        fields.required("kind", null, "casefile.kind", text -> text);
        fields.number("number", null);
        fields.text("text", null);
        fields.texts("list", List.of());
        fields.texts("states", List.of());
        fields.object("deep").text("x", null);
        fields.require("date", "never.said");
        InvalidValues refusal = catchThrowableOfType(InvalidValues.class, fields::check);
        assertThat(refusal.violations()).extracting(Violation::field)
                .containsExactly("title", "date", "kind", "number", "text", "list", "states[1]", "deep.x");
        assertThat(refusal.violations()).extracting(Violation::key).containsExactly(
                "text.required", "eventDate.malformed", "text.required", "field.number", "field.text", "field.list", "field.text", "field.text");
    }

    @Test
    void identitiesInAddressesAreWrittenInFull() {
        assertThatThrownBy(() -> Identity.of("1-1-1-1-1")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> Identity.of("x")).isInstanceOf(RuleViolation.class);
        assertThat(Identity.of("01A209A6-16D9-7534-9A97-1AA33A4D06E2")).hasToString("01a209a6-16d9-7534-9a97-1aa33a4d06e2");
        assertThat(Identity.words(List.of("a, b", "b,,c "))).containsExactly("a", "b", "c");
    }
}
