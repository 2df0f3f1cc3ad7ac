package org.chancery.domain.casefile;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.kernel.StaleVersion;

/**
 * The edition of a case file's cover sheet: with which version of the file its particulars, its officer or its status changed last, and by whom.
 *
 * <p>The version of a file grows with everything done in it, so that a decision is bound to all that was shown. What the sheet says does not
 * change when an entry is logged: whoever amends it on a version that is not older than the edition overwrites nobody.
 */
@Embeddable
public class Edition {

    @Column(name = "edition", nullable = false)
    private long version;

    @Column(name = "edition_at", nullable = false)
    private Instant at;

    @Column(name = "edition_by_name", nullable = false, length = 60)
    private String byName;

    /** For JPA. */
    protected Edition() {}

    /**
     * A new edition.
     *
     * @param version version of the file that begins with it
     * @param by who wrote it
     * @param at when
     */
    Edition(long version, OfficerPrincipal by, Instant at) {
        this.version = version;
        this.byName = by.getName();
        this.at = at;
    }

    /**
     * Whether a version of the file shows this edition.
     *
     * @param shown version that an officer had on the screen
     * @param present version of the file now
     * @return false when the sheet changed since, or when the file never was at that version
     */
    boolean isShownBy(long shown, long present) {
        return shown >= version && shown <= present;
    }

    /**
     * Refuses a change made on an older edition.
     *
     * @param shown version that the officer had on the screen
     * @param present version of the file now
     * @throws StaleVersion when the sheet changed since, naming who changed it and when
     */
    void requireShownBy(long shown, long present) {
        if (!isShownBy(shown, present)) {
            throw new StaleVersion(byName, at);
        }
    }

    /**
     * Who wrote it.
     *
     * @return the officer's name
     */
    public String getByName() {
        return byName;
    }

    /**
     * When it was written.
     *
     * @return instant
     */
    public Instant getAt() {
        return at;
    }
}
