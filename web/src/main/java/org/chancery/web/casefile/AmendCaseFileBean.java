package org.chancery.web.casefile;

import java.time.Instant;
import java.util.List;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.service.casefile.AmendCaseFile;
import org.chancery.service.casefile.CaseFileService;
import org.chancery.web.kernel.Notices;
import org.chancery.web.kernel.Wording;

/** The page on which a case file is amended; when somebody else did so meanwhile, it shows both texts. */
@Named("amendCaseFile")
@ViewScoped
public class AmendCaseFileBean extends CaseFilePage {

    @Inject
    private CaseFileService caseFiles;

    @Inject
    private Notices notices;

    @Inject
    private Wording wording;

    private long version;

    private String shownBy = "";

    private Instant shownAt = Instant.EPOCH;

    private TypedCaseFile typed = new TypedCaseFile();

    /** Shows what the case file says. */
    public void load() {
        CaseFile shown = getCaseFile();
        version = shown.getVersion();
        shownBy = shown.getEdition().getByName();
        shownAt = shown.getEdition().getAt();
        typed = new TypedCaseFile(shown);
    }

    /** Looks at the case file again before the page is shown again, since it may have changed. */
    public void look() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            readAgain();
        }
    }

    /**
     * Amends the case file.
     *
     * @return the case file
     */
    public String amend() {
        caseFiles.amend(new AmendCaseFile(caseNumber(), version, typed.particulars()));
        notices.done("casefile.amended", getNumber());
        return backToTheFile();
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
        return !getCaseFile().saysTheSameAs(version);
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
     * Who changed last what the file says.
     *
     * @return name of the officer
     */
    public String getChangedByName() {
        return getCaseFile().getEdition().getByName();
    }

    /**
     * When that was changed last.
     *
     * @return instant
     */
    public Instant getChangedAt() {
        return getCaseFile().getEdition().getAt();
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
     * Who wrote what that version says.
     *
     * @return who wrote what that version says
     */
    public String getShownBy() {
        return shownBy;
    }

    /**
     * When that was written.
     *
     * @return when that was written
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
