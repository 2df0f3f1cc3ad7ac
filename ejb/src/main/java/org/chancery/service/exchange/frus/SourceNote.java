package org.chancery.service.exchange.frus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the editors say of a document's origin: the archive, the marking, the drafting; in older volumes the file number. */
final class SourceNote {

    private static final Pattern DISTRIBUTION = Pattern.compile("(?:Repeated|repeated|Also sent|also sent|Pouched|"
            + "pouched|Sent for information|sent for information)(?: (?:niact|priority|immediate|Niact|Priority|Immediate|"
            + "for information|by air|by pouch))* to ((?:(?![a-z\\]”)]\\. (?=[A-Z(])|; ).)+[a-z\\]”)]?)");

    private final Optional<String> words;
    private final boolean inline;

    private SourceNote(Optional<String> words, boolean inline) {
        this.words = words;
        this.inline = inline;
    }

    /** Whether a note is about the document's origin; the attributes alone are not to be relied upon. */
    static boolean isSource(TeiElement note) {
        if (!note.is("note")) {
            return false;
        }
        String type = note.attribute("type").orElse("");
        return type.equals("source") || (!type.equals("summary") && note.words().matches("\\[?Source: .*"));
    }

    static boolean isSummary(TeiElement note) {
        return note.is("note", "summary");
    }

    /** The note of a document; what the head of a paper on microfiche cites stands in its place. */
    static SourceNote of(TeiElement document, Optional<Citation> citation) {
        List<TeiElement> notes = document.find(SourceNote::isSource, e -> e.is("attachment"));
        String joined = notes.stream().map(TeiElement::words).map(Words::tidy).filter(w -> !w.isEmpty())
                .reduce((a, b) -> a + " " + b).orElse("");
        boolean inline = notes.stream().anyMatch(n -> "inline".equals(n.attribute("rend").orElse("")));
        return new SourceNote(Words.some(joined).or(() -> citation.map(Citation::source)), inline);
    }

    Optional<String> words() {
        return words;
    }

    /** The older style: a line above the head with file number and kind. */
    boolean isInline() {
        return inline;
    }

    /** Where the paper was repeated or sent for information. */
    Optional<String> distribution() {
        return words.flatMap(w -> Words.group(DISTRIBUTION, w)).map(w -> w.replaceFirst("[.,;\\s]+$", ""));
    }
}
