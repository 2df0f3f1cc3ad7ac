package org.chancery.domain.kernel;

import java.util.Locale;

/** The words of the ministry as the API writes them: lower case, hyphens between the parts. */
public final class Words {

    private Words() {}

    /**
     * The word for a constant.
     *
     * @param constant a constant of one of the ministry's lists, {@code NOTE_VERBALE}
     * @return its word, {@code note-verbale}
     */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant for a word.
     *
     * @param <E> the list
     * @param list the list the word must be in
     * @param word the word, {@code note-verbale}
     * @return its constant
     * @throws RuleViolation {@code word.unknown} with the word and the allowed ones, when the list does not have it
     */
    public static <E extends Enum<E>> E in(Class<E> list, String word) {
        for (E constant : list.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return constant;
            }
        }
        throw new RuleViolation("word.unknown", word, String.join(", ", allowed(list)));
    }

    private static <E extends Enum<E>> java.util.List<String> allowed(Class<E> list) {
        return java.util.Arrays.stream(list.getEnumConstants()).map(Words::of).toList();
    }
}
