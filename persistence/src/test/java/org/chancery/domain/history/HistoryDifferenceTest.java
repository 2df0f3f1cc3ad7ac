package org.chancery.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** What an auditor reads of a change: field by field, no JSON. */
class HistoryDifferenceTest {

    @Test
    void fieldsThatCameWentAndChangedAreToldApartFromThoseThatStayed() {
        List<FieldChange> changes = between(
                "{\"place\":\"Panjgur\",\"title\":\"Strike\",\"withinKm\":5}", "{\"dueOn\":\"2024-02-01\",\"title\":\"Strike\",\"withinKm\":10}");

        assertThat(changes).extracting(FieldChange::path).containsExactly("dueOn", "place", "title", "withinKm");
        assertThat(changes).filteredOn(FieldChange::isChanged).extracting(FieldChange::path).containsExactly("dueOn", "place", "withinKm");
        assertThat(changes.get(0).before()).isEmpty();
        assertThat(changes.get(0).after()).containsExactly("2024-02-01");
        assertThat(changes.get(1).after()).isEmpty();
        assertThat(changes.get(3).before()).containsExactly("5");
    }

    @Test
    void listsKeepTheirOrderAndTheirElementsBecomeWords() {
        FieldChange participants = between(
                "{\"participants\":[{\"name\":\"Jilani\",\"state\":\"PK\"}]}",
                "{\"participants\":[{\"name\":\"Fidan\"},{\"name\":\"Jilani\",\"state\":\"PK\"}]}").get(0);

        assertThat(participants.before()).containsExactly("Jilani, PK");
        assertThat(participants.after()).containsExactly("Fidan", "Jilani, PK");
    }

    @Test
    void anEmptyListIsNotAbsentInTheRecordButSaysTheSame() {
        assertThat(between("{\"caveats\":[]}", "{\"caveats\":[]}").get(0).isChanged()).isFalse();
    }

    @Test
    void aNewRecordHasOnlyAnAfter() {
        List<FieldChange> changes = HistoryDifference.between(Optional.empty(), Optional.of("{\"a\":true}"), path -> Boolean.class);

        assertThat(changes).containsExactly(new FieldChange("a", Boolean.class, List.of(), List.of("true")));
    }

    private static List<FieldChange> between(String before, String after) {
        return HistoryDifference.between(Optional.of(before), Optional.of(after), path -> String.class);
    }
}
