package org.chancery.web.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.RuleViolation;

/** What addresses name: identities of records, and lists of words. */
public final class Identity {

    private Identity() {}

    /**
     * The identity that an address names.
     *
     * @param text part of the address
     * @return identity
     * @throws RecordNotFound for a text that is no identity: no such record exists
     */
    public static UUID of(String text) {
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException none) {
            throw new RecordNotFound();
        }
        throw new RecordNotFound();
    }

    /**
     * The identity that a field names.
     *
     * @param text value of the field
     * @return identity
     * @throws RuleViolation {@code field.identity} for a text that is none
     */
    public static UUID inField(String text) {
        try {
            return of(text);
        } catch (RecordNotFound none) {
            RuleViolation refusal = new RuleViolation("field.identity", text);
            refusal.addSuppressed(none);
            throw refusal;
        }
    }

    /**
     * The words that a parameter names, given several times or with commas between them.
     *
     * @param given values of the parameter
     * @return words, none for none
     */
    public static List<String> words(List<String> given) {
        return given.stream().flatMap(text -> Arrays.stream(text.split(",", -1))).map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    }
}
