package org.chancery.domain.kernel;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.Supplier;

/** Random well-formed dates, always the same for the same seed. */
final class SomeDates implements Supplier<String> {

    private static final String[] OFFSETS = {"", "", "Z", "+05:00", "-03:30", "+14:00", "+00:00", "+09"};
    private static final String[] QUALIFIERS = {"", "", "", "~", "?", "%"};

    private final Random random;

    SomeDates(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    @Override
    public String get() {
        LocalDate day = LocalDate.of(1, 1, 2).plusDays(below(3_570_000));
        return switch (below(6)) {
            case 0 -> value(day) + "/" + value(day.plusYears(101));
            case 1 -> value(day) + (random.nextBoolean() ? "/.." : "/");
            case 2 -> (random.nextBoolean() ? "../" : "/") + value(day);
            default -> value(day);
        };
    }

    private String value(LocalDate day) {
        String year = String.format("%04d", day.getYear());
        String month = day.toString().substring(0, 7);
        String time = String.format("T%02d:%02d", below(24), below(60));
        String value = switch (below(10)) {
            case 0 -> year.substring(0, 2) + "XX";
            case 1 -> year.substring(0, 3) + "X";
            case 2 -> year;
            case 3 -> year + "-XX";
            case 4 -> year + "-" + (21 + below(4));
            case 5 -> month;
            case 6 -> month + "-XX";
            case 7 -> day + time + offset();
            case 8 -> day + time + String.format(":%02d", below(60)) + offset();
            default -> day.toString();
        };
        return value + QUALIFIERS[below(QUALIFIERS.length)];
    }

    private String offset() {
        return OFFSETS[below(OFFSETS.length)];
    }
}
