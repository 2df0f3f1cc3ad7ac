package org.chancery.web.search;

import java.util.List;

import org.chancery.domain.search.Hit;

/**
 * A record found, as the page shows it.
 *
 * @param hit what the index knows
 */
public record FoundRecord(Hit hit) {

    private static final String CASE_FILE = "case-file";

    /**
     * The title in pieces.
     *
     * @return pieces, found words among them
     */
    public List<MarkedText.Piece> title() {
        return MarkedText.pieces(hit.title());
    }

    /**
     * The excerpts in pieces.
     *
     * @return excerpts, each in pieces
     */
    public List<List<MarkedText.Piece>> excerpts() {
        return hit.excerpts().stream().map(MarkedText::pieces).toList();
    }

    /**
     * The parties found, in pieces.
     *
     * @return parties, each in pieces
     */
    public List<List<MarkedText.Piece>> parties() {
        return hit.parties().stream().map(MarkedText::pieces).toList();
    }

    /**
     * Where the record is read.
     *
     * @return address of its page
     */
    public String href() {
        return caseFile()
                ? "../casefile/view.xhtml?number=" + hit.caseNumber()
                : "../casefile/entry.xhtml?id=" + hit.record();
    }

    /**
     * Whether it is a case file.
     *
     * @return false for an entry
     */
    public boolean caseFile() {
        return CASE_FILE.equals(hit.kind());
    }

    /**
     * The message that names the kind of paper, incident or talk.
     *
     * @return key
     */
    public String subkindKey() {
        return hit.kind() + "Kind." + hit.subkind();
    }

    /**
     * The language of the text.
     *
     * @return BCP 47 tag, English for a case file
     */
    public String language() {
        return hit.language() == null ? "en" : hit.language();
    }
}
