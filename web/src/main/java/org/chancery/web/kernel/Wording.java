package org.chancery.web.kernel;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;

/** What the ministry says: the sentences of the message bundles with what they name filled in. */
@Named("wording")
@RequestScoped
public class Wording {

    private static final double KILO = 1000;

    @Inject
    private Look look;

    @Inject
    private When when;

    /**
     * Says a sentence in the reader's language.
     *
     * @param key key of the sentence
     * @param args what the sentence names: texts, numbers, constants, moments, days
     * @return the sentence, or the key when no bundle has it
     */
    public String say(String key, @Nullable Object... args) {
        return say(look.getLocale(), key, args);
    }

    /**
     * Says a sentence in a given language.
     *
     * @param locale the language
     * @param key key of the sentence
     * @param args what the sentence names
     * @return the sentence, or the key when no bundle has it
     */
    public String say(Locale locale, String key, @Nullable Object... args) {
        Optional<String> pattern = find(locale, key);
        if (pattern.isEmpty() || args.length == 0) {
            return pattern.orElse(key);
        }
        @Nullable Object[] shown = new @Nullable Object[args.length];
        for (int i = 0; i < args.length; i++) {
            shown[i] = show(locale, args[i]);
        }
        return new MessageFormat(pattern.get(), locale).format(shown);
    }

    /**
     * The word for a constant of one of the ministry's lists.
     *
     * @param constant a constant, or null
     * @return the word of the key {@code listName.constant-with-hyphens}, nothing for null
     */
    public String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : word(look.getLocale(), constant);
    }

    /**
     * How much of a list is shown.
     *
     * @param shown number of rows on the page
     * @param found number of rows there are, or null when nobody counted
     * @param capped whether counting stopped at that number
     * @return for instance {@code 25 of 1,000+}
     */
    public String counted(@Nullable Object shown, @Nullable Object found, @Nullable Object capped) {
        if (Marks.text(found).isEmpty()) {
            return say("kernel.shown", shown);
        }
        return say(Boolean.parseBoolean(Marks.text(capped)) ? "kernel.shownOfMore" : "kernel.shownOf", shown, found);
    }

    /**
     * The size of a paper.
     *
     * @param bytes number of bytes
     * @return for instance {@code 412 KB}
     */
    public String size(long bytes) {
        if (bytes < KILO) {
            return say("kernel.bytes", bytes);
        }
        double kilos = bytes / KILO;
        boolean large = kilos >= KILO;
        NumberFormat number = NumberFormat.getInstance(look.getLocale());
        number.setMaximumFractionDigits(large ? 1 : 0);
        return say(large ? "kernel.megabytes" : "kernel.kilobytes", number.format(large ? kilos / KILO : kilos));
    }

    private String word(Locale locale, Enum<?> constant) {
        String list = constant.getDeclaringClass().getSimpleName();
        String key = Character.toLowerCase(list.charAt(0)) + list.substring(1) + '.' + Marks.slug(constant);
        return find(locale, key).orElseGet(() -> Marks.slug(constant).replace('-', ' '));
    }

    private @Nullable Object show(Locale locale, @Nullable Object arg) {
        if (arg instanceof Optional<?> optional) {
            return show(locale, optional.orElse(null));
        }
        if (arg instanceof Enum<?> constant) {
            return word(locale, constant);
        }
        if (arg instanceof LocalDate day) {
            return when.show(day, "day");
        }
        if (arg instanceof TemporalAccessor moment) {
            return when.show(moment, "stamp");
        }
        if (arg instanceof Collection<?> several) {
            return several.stream().map(one -> String.valueOf(show(locale, one))).collect(Collectors.joining(", "));
        }
        if (arg instanceof String text && text.matches("[a-z][A-Za-z]*\\.[A-Za-z.-]+")) {
            return find(locale, text).orElse(text);
        }
        return arg instanceof Number || arg == null ? arg : arg.toString();
    }

    /** Finds the pattern of a sentence. */
    static Optional<String> find(Locale locale, String key) {
        try {
            return Optional.of(new Sentences(locale).raw(key));
        } catch (MissingResourceException absent) {
            return Optional.empty();
        }
    }
}
