package org.chancery.service.exchange.frus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that the volume prints before a document.
 *
 * @param value the number; of {@code [12]} or {@code 12a} the 12
 * @param words what the encoder gave, empty when the number was read from the head or there is none
 */
record PrintedNumber(Optional<Integer> value, String words) {

    private static final Pattern GIVEN = Pattern.compile("^\\D{0,3}(\\d{1,7})(?!\\d)");
    private static final Pattern IN_HEAD = Pattern.compile("^\\[?(?:No\\. ?)?(\\d{1,5})[a-z]?\\]?\\. ");

    /** Reads the attribute; where there is none, what the head begins with. */
    static PrintedNumber of(TeiElement document) {
        String given = document.attribute("n").orElse("");
        String words = given.isEmpty() ? document.child("head").map(TeiElement::wordsWithoutNotes).orElse("") : given;
        Matcher matcher = (given.isEmpty() ? IN_HEAD : GIVEN).matcher(words);
        return new PrintedNumber(matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty(), given);
    }

    /** Whether something else stands there than a plain number. */
    boolean isOdd() {
        return !words.isEmpty() && value.map(Object::toString).filter(words::equals).isEmpty();
    }
}
