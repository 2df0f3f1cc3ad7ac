package org.chancery.web.casefile;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.service.casefile.AmendCaseFile;
import org.chancery.service.casefile.CaseFileService;
import org.chancery.web.kernel.Notices;
import org.chancery.web.kernel.Wording;
import org.jspecify.annotations.Nullable;

/** The page on which a case file is amended; when somebody else did so meanwhile, it shows both texts. */
@Named("amendCaseFile")
@ViewScoped
public class AmendCaseFileBean implements Serializable {

    @Inject
    private CaseFileService caseFiles;

    @Inject
    private Notices notices;

    @Inject
    private Wording wording;

    private String number = "";

    private long version;

    private String shownBy = "";

    private Instant shownAt = Instant.EPOCH;

    private TypedCaseFile typed = new TypedCaseFile();

    private transient @Nullable CaseFile caseFile;

    /** Shows what the case file says. */
    public void load() {
        CaseFile shown = getCaseFile();
        version = shown.getVersion();
        shownBy = shown.getChangedByName();
        shownAt = shown.getChangedAt();
        typed = new TypedCaseFile(shown);
    }

    /** Looks at the case file again before the page is shown again, since it may have changed. */
    public void look() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            caseFile = null;
        }
    }

    /**
     * Amends the case file.
     *
     * @return the case file
     */
    public String amend() {
        caseFiles.amend(new AmendCaseFile(CaseNumber.parse(number), version, typed.particulars()));
        notices.done("casefile.amended", number);
        return "/casefile/view.xhtml?faces-redirect=true&number=" + number;
    }

    /**
     * Puts this officer's text over the other's, which was shown beside it.
     *
     * @return the case file
     */
    public String keepMine() {
        version = getCaseFile().getVersion();
        return amend();
    }

    /**
     * Whether somebody else changed what the file says after this officer had it on the screen.
     *
     * @return true when both texts are to be shown
     */
    public boolean isConflicting() {
        return getCaseFile().getVersion() != version;
    }

    /**
     * The fields in which the two texts differ.
     *
     * @return theirs and mine, in the order of the form
     */
    public List<Difference> getDifferences() {
        return Difference.between(new TypedCaseFile(getCaseFile()).say(wording), typed.say(wording));
    }

    /**
     * The case file as it stands now.
     *
     * @return case file with its desk and officer
     */
    public CaseFile getCaseFile() {
        CaseFile read = caseFile;
        if (read == null) {
            read = caseFiles.get(CaseNumber.parse(number));
            caseFile = read;
        }
        return read;
    }

    /**
     * Who changed the file last.
     *
     * @return name of the officer
     */
    public String getChangedByName() {
        return getCaseFile().getChangedByName();
    }

    /**
     * When the file was changed last.
     *
     * @return instant
     */
    public Instant getChangedAt() {
        return getCaseFile().getChangedAt();
    }

    /**
     * Number of the case file.
     *
     * @return number of the case file
     */
    public String getNumber() {
        return number;
    }

    /**
     * Takes what was typed.
     *
     * @param number number of the case file
     */
    public void setNumber(String number) {
        this.number = number;
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
     * What was typed.
     *
     * @return what was typed
     */
    public TypedCaseFile getTyped() {
        return typed;
    }
}
