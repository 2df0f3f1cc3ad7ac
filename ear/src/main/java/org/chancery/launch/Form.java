package org.chancery.launch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** The forms that values of settings have. */
final class Form {

    static final String NUMBER = "a number from 1 to 2147483647";
    static final String PERIOD = "a period of time, for example PT20M for twenty minutes";

    static final String TRUTH = "true or false";
    static final String MAIL = "an address for mail, such as auditors@ministry";

    private Form() {
    }

    static boolean isPort(String value) {
        return value.matches("\\d{1,5}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 65535;
    }

    static boolean isNumber(String value) {
        return value.matches("\\d{1,10}") && Long.parseLong(value) >= 1 && Long.parseLong(value) <= Integer.MAX_VALUE;
    }

    static boolean isPath(String value) {
        // a semicolon would end the path inside the database's address
        return !value.isBlank() && value.indexOf(';') < 0 && value.indexOf('\0') < 0;
    }

    static boolean isPeriod(String value) {
        try {
            Duration period = Duration.parse(value);
            return !period.isNegative() && !period.isZero();
        } catch (DateTimeException e) {
            return false;
        }
    }

    static boolean isRetention(String value) {
        try {
            Period period = Period.parse(value);
            return !period.isNegative();
        } catch (DateTimeException e) {
            return false;
        }
    }

    static boolean isTruth(String value) {
        return value.equals("true") || value.equals("false");
    }

    /** One address, or several with commas between them. */
    static boolean isMail(String value) {
        return value.matches("[^\\s,@]+@[^\\s,@]+(\\s*,\\s*[^\\s,@]+@[^\\s,@]+)*");
    }

    static boolean isZone(String value) {
        try {
            return ZoneId.of(value) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    static boolean isScale(String value) {
        List<String> names = namesIn(value);
        return new HashSet<>(names).size() == names.size() && names.stream().allMatch(Form::isLevel);
    }

    static boolean isLevel(String value) {
        return value.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    }

    static List<String> namesIn(String scale) {
        return Stream.of(scale.split(",", -1)).map(String::strip).toList();
    }
}
