package org.chancery.service.exchange.frus;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The list of persons that a volume prints before its documents. */
final class FrontMatter {

    private final Map<String, FrusPerson> persons = new HashMap<>();

    /** Whether a division with this identifier lists persons. */
    static boolean isListOfPersons(String division) {
        String place = division.toLowerCase(Locale.ROOT);
        return place.contains("person") || place.equals("names");
    }

    /** Takes an entry of a list of persons. */
    void take(TeiElement item) {
        for (TeiElement name : item.find(e -> e.is("persName"))) {
            name.attribute("id").ifPresent(id -> persons.put(id,
                    new FrusPerson(Words.trimPoints(name.words()), rest(item, name))));
        }
    }

    private static String rest(TeiElement item, TeiElement name) {
        return Words.trimPoints(Words.fold(item.raw(e -> e == name || e.is("note"))));
    }

    boolean hasPersons() {
        return !persons.isEmpty();
    }

    Optional<FrusPerson> person(String reference) {
        return Optional.ofNullable(persons.get(bare(reference)));
    }

    private static String bare(String reference) {
        return reference.startsWith("#") ? reference.substring(1) : reference;
    }
}
