package org.chancery.web.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The places in a published document that were withheld: the text says so in brackets, and the page marks them. */
@Named("gaps")
@ApplicationScoped
public class Gaps {

    private static final Pattern GAP = Pattern.compile("\\[[^\\[\\]]*not\\s+declassified[^\\[\\]]*\\]");

    /**
     * A piece of a paragraph.
     *
     * @param text what stands there
     * @param gap whether it says that something was withheld
     */
    public record Piece(String text, boolean gap) {}

    /**
     * Takes a paragraph apart.
     *
     * @param paragraph its text
     * @return its pieces in order
     */
    public List<Piece> pieces(String paragraph) {
        List<Piece> pieces = new ArrayList<>();
        Matcher gap = GAP.matcher(paragraph);
        int from = 0;
        while (gap.find()) {
            pieces.add(new Piece(paragraph.substring(from, gap.start()), false));
            pieces.add(new Piece(gap.group(), true));
            from = gap.end();
        }
        pieces.add(new Piece(paragraph.substring(from), false));
        return pieces;
    }
}
