package org.chancery.domain.casefile;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.chancery.domain.kernel.Text;
import org.jspecify.annotations.Nullable;

/** Where an imported entry comes from, and what the publication says of it that the ministry does not: its marking there is data, not access control. */
@Embeddable
public class Provenance {

    @Column(name = "source_key", length = 120)
    private @Nullable String key;

    @Column(name = "source_address", length = Text.TITLE)
    private @Nullable String address;

    @Column(name = "source_number", length = 40)
    private @Nullable String number;

    @Column(name = "source_marking", length = Text.TITLE)
    private @Nullable String marking;

    @Column(name = "source_note", length = Text.UNLIMITED)
    private @Nullable String note;

    @Column(name = "source_footnotes", length = Text.UNLIMITED)
    private @Nullable String footnotes;

    @Column(name = "source_references", length = Text.UNLIMITED)
    private @Nullable String references;

    @Column(name = "source_digest", length = 64)
    private @Nullable String digest;

    /** For JPA. */
    protected Provenance() {}

    /**
     * Notes a source.
     *
     * @param key unique key of the document in all publications, {@code frus1961-63v19/d100}
     * @param address web address of the document
     * @param number number of the document in the publication, or null
     * @param marking original classification and handling, or null
     * @param note source note, or null
     * @param footnotes numbered footnotes as text, or null
     * @param references cross-references, one a line, or null
     * @param digest SHA-256 of what was read, lower-case hexadecimal, to see whether a second import differs
     */
    public Provenance(
            String key,
            String address,
            @Nullable String number,
            @Nullable String marking,
            @Nullable String note,
            @Nullable String footnotes,
            @Nullable String references,
            String digest) {
        this.key = key;
        this.address = address;
        this.number = number;
        this.marking = marking;
        this.note = note;
        this.footnotes = footnotes;
        this.references = references;
        this.digest = digest;
    }

    /**
     * The document's key.
     *
     * @return volume and document
     */
    public String getKey() {
        return String.valueOf(key);
    }

    /**
     * The document's address.
     *
     * @return web address
     */
    public String getAddress() {
        return String.valueOf(address);
    }

    /**
     * The document's number.
     *
     * @return number in the publication
     */
    public Optional<String> getNumber() {
        return Optional.ofNullable(number);
    }

    /**
     * The original marking.
     *
     * @return classification and handling words as printed
     */
    public Optional<String> getMarking() {
        return Optional.ofNullable(marking);
    }

    /**
     * The source note.
     *
     * @return where the paper is kept, who drafted and cleared it
     */
    public Optional<String> getNote() {
        return Optional.ofNullable(note);
    }

    /**
     * The footnotes.
     *
     * @return numbered footnotes, one a line
     */
    public Optional<String> getFootnotes() {
        return Optional.ofNullable(footnotes);
    }

    /**
     * The cross-references.
     *
     * @return one a line
     */
    public Optional<String> getReferences() {
        return Optional.ofNullable(references);
    }

    /**
     * Digest of what was read.
     *
     * @return SHA-256, lower-case hexadecimal
     */
    public String getDigest() {
        return String.valueOf(digest);
    }
}
