package org.chancery.service.exchange.frus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of a document: its words, and the places in them that the encoder tagged as sender and addressee. */
final class Head {

    private static final char FROM = '\uE001';
    private static final char FROM_END = '\uE002';
    private static final char TO = '\uE003';
    private static final char TO_END = '\uE004';
    private static final Pattern NUMBER = Pattern.compile(
            "^\\[?(?:\\d{1,5}[a-z]?\\]?\\.\\s*|No\\.\\s*\\d{1,5}[a-z]?\\]?\\.\\s*\\]?[\\s—–-]*(?=\\S))");
    private static final Pattern MARKS = Pattern.compile("[\uE001-\uE004]");
    private static final Pattern PLACE_AND_DATE = Pattern.compile("(?:,\\s+|\\s+(?=Washington,))(?:((?:[A-Z][^,()]{1,40},\\s+){0,2}))"
            + "(?:" + Months.NAMES + "\\s+\\d{1,2}\\b.*|" + Months.NAMES + ",?\\s+\\d{4}\\.?|\\d{1,2}(?:st|nd|rd|th)?\\s+"
            + Months.NAMES + "\\b.*|[Uu]ndated\\.?)$");

    /** A tagged piece of the head. */
    record Tag(int start, int end, String text, boolean person, Optional<String> reference) {
    }

    private final String words;
    private final Optional<Tag> from;
    private final Optional<Tag> to;

    private Head(String words, Optional<Tag> from, Optional<Tag> to) {
        this.words = words;
        this.from = from;
        this.to = to;
    }

    /** The head of a document or an attachment: its own heads only, not those of lists within. */
    static Head of(TeiElement owner) {
        List<TeiElement> heads = owner.elements().stream().filter(e -> e.is("head")).toList();
        StringBuilder marked = new StringBuilder();
        for (TeiElement head : heads) {
            marked.append(marked.isEmpty() ? "" : " ");
            append(head, marked);
        }
        String text = Words.tidy(NUMBER.matcher(Words.fold(marked.toString())).replaceFirst(""))
                .replaceAll("([\uE001\uE003]) ", " $1").replaceAll(" ([\uE002\uE004])", "$1 ")
                .replaceAll("\\( ([\uE001\uE003])", "($1").replaceAll("([\uE002\uE004]) ([),.;])", "$1$2")
                .replaceAll(" {2,}", " ").strip();
        String plain = MARKS.matcher(text).replaceAll("");
        return new Head(plain, tag(text, FROM, FROM_END, heads, "from"), tag(text, TO, TO_END, heads, "to"));
    }

    private static void append(TeiElement element, StringBuilder marked) {
        for (Object child : element.children()) {
            if (child instanceof String piece) {
                marked.append(piece);
            } else if (child instanceof TeiElement inner && !inner.is("note")) {
                String type = inner.attribute("type").orElse("");
                boolean tagged = inner.is("persName") || inner.is("gloss") || inner.is("orgName") || inner.is("name");
                boolean sender = tagged && type.equals("from");
                boolean addressee = tagged && type.equals("to");
                marked.append(inner.is("lb") ? " " : sender ? FROM : addressee ? TO : "");
                append(inner, marked);
                marked.append(sender ? FROM_END : addressee ? TO_END : "");
            }
        }
    }

    private static Optional<Tag> tag(String text, char open, char close, List<TeiElement> heads, String type) {
        int start = text.indexOf(open);
        int end = text.lastIndexOf(close);
        if (start < 0 || end < start) {
            return Optional.empty();
        }
        String plain = Words.tidy(MARKS.matcher(text.substring(start, end)).replaceAll(""));
        int at = MARKS.matcher(text.substring(0, start)).replaceAll("").length();
        Optional<TeiElement> element = heads.stream().flatMap(h -> h.find(e -> (e.is("persName") || e.is("gloss")
                || e.is("orgName") || e.is("name")) && type.equals(e.attribute("type").orElse("")),
                e -> e.is("note")).stream()).findFirst();
        return Optional.of(new Tag(at, at + MARKS.matcher(text.substring(start, end)).replaceAll("").length(), plain,
                element.map(e -> e.is("persName")).orElse(false), element.flatMap(e -> e.attribute("corresp"))));
    }

    /** The head without number and notes. */
    String words() {
        return words;
    }

    Optional<Tag> from() {
        return from;
    }

    Optional<Tag> to() {
        return to;
    }

    /** The place that heads of the newer kind name before the date. */
    Optional<String> place() {
        Matcher matcher = PLACE_AND_DATE.matcher(words);
        if (!matcher.find() || matcher.group(1) == null) {
            return Optional.empty();
        }
        return Words.some(Words.trimPoints(matcher.group(1)));
    }

    /** Where place and date begin at the end of the head; its length when they do not stand there. */
    int endOfRoute() {
        Matcher matcher = PLACE_AND_DATE.matcher(words);
        return matcher.find() ? matcher.start() : words.length();
    }
}
