package org.chancery.service.exchange.frus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the printed words of a volume are tidied: the files are pretty-printed, so white space means nothing. */
final class Words {

    private static final Pattern BEFORE_POINT = Pattern.compile(" ([,.;:)\\]])(?= |$)");
    private static final Pattern AFTER_BRACKET = Pattern.compile("([(\\[]) ");

    private Words() {
    }

    /** White space folded to single blanks, none at the ends. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = !folded.isEmpty();
            } else {
                if (blank) {
                    folded.append(' ');
                    blank = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** White space of any kind; most characters are letters, for which one look suffices. */
    private static boolean isBlank(char c) {
        return (c <= ' ' || c > '~') && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Folded, and without the blanks that mark-up leaves inside brackets and before points. */
    static String tidy(String text) {
        String folded = fold(text);
        folded = AFTER_BRACKET.matcher(folded).replaceAll("$1");
        return BEFORE_POINT.matcher(folded).replaceAll("$1");
    }

    /** The text without a leading article. */
    static String withoutArticle(String text) {
        return text.replaceFirst("^(?:[Tt]he|THE)\\s+", "");
    }

    /** The text without points, dashes and brackets at its ends. */
    static String trimPoints(String text) {
        return text.replaceFirst("^[\\s,;:.—–-]+", "").replaceFirst("[\\s,;:—–-]+$", "");
    }

    /** The text, or nothing when it is blank. */
    static Optional<String> some(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    /** The pieces of a text between its dividers. */
    static List<String> pieces(String text, Pattern divider) {
        return divider.splitAsStream(text).toList();
    }

    /** The first group of a pattern, when the text has it. */
    static Optional<String> group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? some(matcher.group(1)) : Optional.empty();
    }

    /** The text cut to a length at a word, with a mark that it was cut. */
    static String shorten(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int cut = text.lastIndexOf(' ', length - 1);
        return text.substring(0, cut > length / 2 ? cut : length - 1) + "…";
    }
}
