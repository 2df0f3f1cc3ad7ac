package org.chancery.web.approval;

import java.io.Serializable;
import java.util.UUID;

import org.chancery.domain.casefile.EntryKind;
import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.timeline.EntrySummary;
import org.jspecify.annotations.Nullable;

/** An entry of the file that the proposer may name as evidence. */
public class EvidenceChoice implements Serializable {

    private final UUID id;
    private final EntryKind kind;
    private final String title;
    private final String language;
    private final @Nullable String occurred;
    private final int level;
    private boolean chosen;

    /**
     * Offers an entry.
     *
     * @param entry the entry
     */
    public EvidenceChoice(EntrySummary entry) {
        this.id = entry.id();
        this.kind = entry.kind();
        this.title = entry.title();
        this.language = entry.language();
        EventDate date = entry.occurred();
        this.occurred = date == null ? null : date.edtf();
        this.level = entry.level();
    }

    /**
     * The entry.
     *
     * @return identity
     */
    public UUID getId() {
        return id;
    }

    /**
     * Its kind.
     *
     * @return correspondence, incident or talk
     */
    public EntryKind getKind() {
        return kind;
    }

    /**
     * Its title.
     *
     * @return title or subject
     */
    public String getTitle() {
        return title;
    }

    /**
     * The language of its title.
     *
     * @return BCP 47 tag
     */
    public String getLanguage() {
        return language;
    }

    /**
     * When it happened.
     *
     * @return EDTF text, nothing if undated
     */
    public @Nullable String getOccurred() {
        return occurred;
    }

    /**
     * How it is classified.
     *
     * @return level
     */
    public int getLevel() {
        return level;
    }

    /**
     * Whether the proposer named it.
     *
     * @return true when ticked
     */
    public boolean isChosen() {
        return chosen;
    }

    /**
     * Names it, or not.
     *
     * @param chosen true when ticked
     */
    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
