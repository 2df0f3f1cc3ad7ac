package org.chancery.web.correspondence;

import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.correspondence.Correspondence;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.service.correspondence.CorrectCorrespondence;
import org.chancery.service.correspondence.CorrespondenceService;
import org.chancery.web.casefile.Difference;
import org.chancery.web.casefile.TypedEntry;
import org.chancery.web.document.WaitingPapers;
import org.chancery.web.kernel.Notices;
import org.chancery.web.kernel.Wording;
import org.jspecify.annotations.Nullable;

/** The page on which a desk officer corrects a paper; when somebody else did so meanwhile, it shows both texts. */
@Named("correctCorrespondence")
@ViewScoped
public class CorrectCorrespondenceBean implements Serializable {

    @Inject
    private CorrespondenceService correspondence;

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

    private TypedCorrespondence paper = new TypedCorrespondence();

    private transient @Nullable Correspondence theirs;

    /** Shows what stands in the record. */
    public void load() {
        Correspondence shown = getTheirs();
        version = shown.getVersion();
        shownBy = shown.getChangedByName();
        shownAt = shown.getChangedAt();
        entry = new TypedEntry(shown);
        paper = new TypedCorrespondence(shown);
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
        UUID entryId = UUID.fromString(id);
        correspondence.correct(new CorrectCorrespondence(entryId, version, entry.particulars(), paper.particulars(), paper.answered()));
        papers.attachTo(entryId);
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
        return Difference.between(
                words(new TypedEntry(getTheirs()), new TypedCorrespondence(getTheirs())), words(entry, paper));
    }

    private Map<String, String> words(TypedEntry shared, TypedCorrespondence own) {
        Map<String, String> words = new LinkedHashMap<>();
        own.say(words, wording);
        shared.say(words, wording);
        return words;
    }

    /**
     * The record as it stands now.
     *
     * @return a paper
     */
    public Correspondence getTheirs() {
        Correspondence read = theirs;
        if (read == null) {
            read = correspondence.get(identity());
            theirs = read;
        }
        return read;
    }

    private UUID identity() {
        if (!id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new RecordNotFound();
        }
        return UUID.fromString(id);
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
     * Takes what was typed.
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
    public TypedCorrespondence getPaper() {
        return paper;
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
