package org.chancery.domain.casefile;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chancery.domain.kernel.RecordNotFound;

/**
 * The number of a case file: desk, year, serial within both, {@code SA-2024-0017}.
 *
 * @param desk code of the desk that opened it
 * @param year year of opening, four digits
 * @param serial 1 for the first of the desk and year; written with four digits at least
 */
public record CaseNumber(String desk, int year, int serial) implements Serializable {

    private static final Pattern FORM = Pattern.compile("([A-Z][A-Z0-9]{0,7})-([0-9]{4})-([0-9]{4,9})");

    /**
     * Reads a number.
     *
     * @param text the number as written
     * @return the number
     * @throws RecordNotFound for a text that is no case number: no such file exists
     */
    public static CaseNumber parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new RecordNotFound();
        }
        return new CaseNumber(matcher.group(1), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
    }

    @Override
    public String toString() {
        return "%s-%04d-%04d".formatted(desk, year, serial);
    }
}
