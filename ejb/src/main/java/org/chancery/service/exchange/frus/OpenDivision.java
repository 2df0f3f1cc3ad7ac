package org.chancery.service.exchange.frus;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A compilation, chapter or section whose end has not been reached. */
final class OpenDivision {

    private final String type;
    private final String id;
    private final int depth;
    private final TeiElement meeting = new TeiElement("div", Map.of());
    private String heading = "";
    private String note = "";

    OpenDivision(@Nullable String type, @Nullable String id, int depth) {
        this.depth = depth;
        this.type = type == null ? "" : type;
        this.id = id == null ? "" : id;
    }

    /** Whether an element that begins at this depth stands directly in the division. */
    boolean holdsDirectly(int elementDepth) {
        return elementDepth == depth + 1;
    }

    String id() {
        return id;
    }

    /** Keeps a list or table of those present, which stands above the papers of a meeting. */
    void present(TeiElement element) {
        if (ParticipantReading.names(element)) {
            meeting.add(element);
        }
    }

    /** Those present at the meeting whose papers the division prints; nothing when it says nothing of them. */
    TeiElement meeting() {
        return meeting;
    }

    void heading(TeiElement head) {
        String words = Words.tidy(head.wordsWithoutNotes()).replaceFirst("[:;,]+$", "");
        heading = heading.isEmpty() ? words : heading + ": " + words;
        if (note.isEmpty()) {
            note = head.find(e -> e.is("note")).stream().findFirst().map(TeiElement::words).orElse("");
        }
    }

    FrusContainer container() {
        return new FrusContainer(type, id, heading, note);
    }
}
