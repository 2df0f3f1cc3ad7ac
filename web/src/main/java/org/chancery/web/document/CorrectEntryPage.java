package org.chancery.web.document;

import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.web.casefile.Difference;
import org.chancery.web.casefile.TypedEntry;
import org.chancery.web.casefile.TypedKind;
import org.chancery.web.kernel.Identity;
import org.chancery.web.kernel.Notices;
import org.chancery.web.kernel.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A page on which a desk officer corrects an entry of one kind; when somebody else did so meanwhile, it shows both texts.
 *
 * @param <E> the kind of entry
 * @param <T> what is typed for it beside what every entry says
 */
public abstract class CorrectEntryPage<E extends CaseEntry, T extends TypedKind> implements Serializable {

    @Inject
    private WaitingPapers papers;

    @Inject
    private Notices notices;

    @Inject
    private Wording wording;

    private String id = "";

    private long version;

    private String shownBy = "";

    private Instant shownAt = Instant.EPOCH;

    private TypedEntry entry = new TypedEntry();

    private T kind;

    private transient @Nullable E theirs;

    /**
     * A page on which nothing is shown yet.
     *
     * @param blank an empty form of the kind
     */
    protected CorrectEntryPage(T blank) {
        this.kind = blank;
    }

    /** Shows what stands in the record. */
    public void load() {
        E shown = getTheirs();
        version = shown.getVersion();
        shownBy = shown.getChangedByName();
        shownAt = shown.getChangedAt();
        entry = new TypedEntry(shown);
        kind = typed(shown);
    }

    /** Looks at the record again before the page is shown again, since it may have changed. */
    public void look() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            theirs = null;
        }
    }

    /**
     * Corrects the record, with the papers that were added: all of it or nothing.
     *
     * @return the entry
     */
    @Transactional
    public String correct() {
        UUID corrected = Identity.of(id);
        correct(corrected, version, entry.particulars());
        papers.attachTo(corrected);
        notices.done("entry.corrected", entry.getTitle());
        return "/casefile/entry.xhtml?faces-redirect=true&id=" + id;
    }

    /**
     * Puts this officer's text over the other's, which was shown beside it.
     *
     * @return the entry
     */
    @Transactional
    public String keepMine() {
        version = getTheirs().getVersion();
        return correct();
    }

    /**
     * Reads the record.
     *
     * @param record its identity
     * @return the entry as it stands now
     */
    protected abstract E read(UUID record);

    /**
     * What an entry says beside what every entry says.
     *
     * @param record the entry
     * @return a form filled in with it
     */
    protected abstract T typed(E record);

    /**
     * Corrects what every entry says together with what this kind says beside.
     *
     * @param record identity of the entry
     * @param shown version that the officer had on the screen
     * @param particulars what every entry says
     */
    protected abstract void correct(UUID record, long shown, EntryParticulars particulars);

    /**
     * Whether somebody else changed the record after this officer had it on the screen.
     *
     * @return true when both texts are to be shown
     */
    public boolean isConflicting() {
        return getTheirs().getVersion() != version;
    }

    /**
     * The fields in which the two texts differ.
     *
     * @return theirs and mine, in the order of the form
     */
    public List<Difference> getDifferences() {
        return Difference.between(words(new TypedEntry(getTheirs()), typed(getTheirs())), words(entry, kind));
    }

    private Map<String, String> words(TypedEntry shared, T own) {
        Map<String, String> words = new LinkedHashMap<>();
        own.say(words, wording);
        shared.say(words, wording);
        return words;
    }

    /**
     * The record as it stands now.
     *
     * @return an entry
     */
    public E getTheirs() {
        E stands = theirs;
        if (stands == null) {
            stands = read(Identity.of(id));
            theirs = stands;
        }
        return stands;
    }

    /**
     * The case file that holds the entry.
     *
     * @return case file with its desk
     */
    public CaseFile getCaseFile() {
        return getTheirs().getCaseFile();
    }

    /**
     * Who wrote the text that the officer does not have on the screen.
     *
     * @return name of the officer who changed the record last
     */
    public String getChangedByName() {
        return getTheirs().getChangedByName();
    }

    /**
     * When that was.
     *
     * @return time of the last change
     */
    public Instant getChangedAt() {
        return getTheirs().getChangedAt();
    }

    /**
     * Identity of the entry.
     *
     * @return identity of the entry
     */
    public String getId() {
        return id;
    }

    /**
     * Takes the identity from the address.
     *
     * @param id identity of the entry
     */
    public void setId(String id) {
        this.id = id;
    }

    /**
     * Version that the officer has on the screen.
     *
     * @return version that the officer has on the screen
     */
    public long getVersion() {
        return version;
    }

    /**
     * Who wrote that version.
     *
     * @return who wrote that version
     */
    public String getShownBy() {
        return shownBy;
    }

    /**
     * When that version was written.
     *
     * @return when that version was written
     */
    public Instant getShownAt() {
        return shownAt;
    }

    /**
     * What every entry says.
     *
     * @return what every entry says
     */
    public TypedEntry getEntry() {
        return entry;
    }

    /**
     * What this kind says beside.
     *
     * @return what this kind says beside
     */
    protected T getKind() {
        return kind;
    }

    /**
     * Papers that wait to be attached.
     *
     * @return papers that wait to be attached
     */
    public WaitingPapers getPapers() {
        return papers;
    }
}
