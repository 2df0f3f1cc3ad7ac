package org.chancery.web.search;

import java.util.ArrayList;
import java.util.List;

import org.chancery.domain.search.Hit;

/** A text of the index taken apart into what was found and what stands between. */
public final class MarkedText {

    private MarkedText() {}

    /**
     * A piece of a text.
     *
     * @param text the characters
     * @param found true for a word that was searched for
     */
    public record Piece(String text, boolean found) {}

    static List<Piece> pieces(String highlighted) {
        List<Piece> pieces = new ArrayList<>();
        for (String part : highlighted.split(Hit.MARK, -1)) {
            int end = part.indexOf(Hit.END);
            if (end >= 0) {
                pieces.add(new Piece(part.substring(0, end), true));
            }
            pieces.add(new Piece(part.substring(end + 1), false));
        }
        pieces.removeIf(piece -> piece.text().isEmpty());
        return pieces;
    }

    static String plain(String highlighted) {
        return highlighted.replace(Hit.MARK, "").replace(Hit.END, "");
    }

    /** The text as HTML with its found words in mark elements, everything else escaped. */
    static String html(String highlighted) {
        return highlighted
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace(Hit.MARK, "<mark>")
                .replace(Hit.END, "</mark>");
    }
}
