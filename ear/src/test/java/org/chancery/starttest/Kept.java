package org.chancery.starttest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import org.chancery.testkit.DemoOfficers;
import org.chancery.testkit.server.Api;

/** What a Chancery that was started again holds of the writers' records: their identities by the word in their titles. */
final class Kept {

    private final Api desk;
    private final Map<String, List<String>> records = new HashMap<>();
    /** How many events of the history tell that a record was made. */
    private final Map<String, Integer> made = new HashMap<>();

    private Kept(URI home) {
        this.desk = Api.at(home, "desk", DemoOfficers.PASSWORD);
    }

    static Kept of(URI home, String mark) {
        Kept kept = new Kept(home);
        List<String> files = new ArrayList<>();
        kept.each("cases?q=" + mark, file -> {
            files.add(file.get("number").asText());
            kept.add(file.get("title"), file.get("number"));
        });
        for (String file : files) {
            kept.each("cases/" + file + "/entries?kind=correspondence", entry -> kept.add(entry.get("title"), entry.get("id")));
            kept.each("cases/" + file + "/history?", kept::count);
        }
        return kept;
    }

    private void add(JsonNode word, JsonNode identity) {
        records.computeIfAbsent(word.asText(), w -> new ArrayList<>()).add(identity.asText());
    }

    private void count(JsonNode event) {
        if (event.get("change").asText().equals("made") && event.get("record").get("type").asText().matches("case-file|correspondence")) {
            String record = event.get("entry").isNull() ? event.get("case").asText() : event.get("entry").asText();
            made.merge(record, 1, Integer::sum);
        }
    }

    private void each(String path, Consumer<JsonNode> reader) {
        String after = "";
        do {
            JsonNode page = desk.get(path + "&limit=200" + after).expect(200).json();
            page.get("items").forEach(reader);
            after = page.get("next").isNull() ? "" : "&after=" + page.get("next").asText();
        } while (!after.isEmpty());
    }

    int size() {
        return records.size();
    }

    /** Fails unless everything that was promised is there once, everything else at most once, and all of it with its event. */
    void assertWhole(Writers writers) {
        assertThat(writers.refused()).isEmpty();
        assertThat(records.keySet()).containsAll(writers.acknowledged().keySet());
        assertThat(records).allSatisfy((word, identities) -> {
            assertThat(identities).as(word).hasSize(1);
            assertThat(made.get(identities.get(0))).as("events about the making of " + word).isEqualTo(1);
        });
        writers.acknowledged().forEach((word, identity) -> assertThat(records.get(word)).containsExactly(identity));
        assertThat(records.keySet()).allSatisfy(
                word -> assertThat(writers.acknowledged().containsKey(word) || writers.unanswered().contains(word)).as(word).isTrue());
        assertThat(made).hasSameSizeAs(records);
    }

    /** Fails unless the search finds each of the records, and each once. */
    void assertFound() {
        records.forEach((word, identities) -> {
            JsonNode found = desk.get("search?q=" + word).expect(200).json().get("items");
            assertThat(found).as("search for " + word).hasSize(1);
        });
    }
}
