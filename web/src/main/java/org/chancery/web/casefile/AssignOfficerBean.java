package org.chancery.web.casefile;

import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.identity.Officer;
import org.chancery.service.casefile.AssignCaseFile;
import org.chancery.service.casefile.CaseFileService;
import org.chancery.web.kernel.Notices;
import org.jspecify.annotations.Nullable;

/** The page on which a supervisor puts another officer in charge of a case file. */
@Named("assignOfficer")
@ViewScoped
public class AssignOfficerBean extends CaseFilePage {

    @Inject
    private CaseFileService caseFiles;

    @Inject
    private Notices notices;

    private long version;

    private @Nullable String officer;

    /** Shows who is in charge. */
    public void load() {
        version = getCaseFile().getVersion();
        officer = getCaseFile().getOfficer().getName();
    }

    /**
     * Assigns the file.
     *
     * @return the case file
     */
    public String assign() {
        String name = officer == null ? "" : officer;
        caseFiles.assign(new AssignCaseFile(caseNumber(), version, name));
        notices.done("casefile.assigned", getNumber(), name);
        return backToTheFile();
    }

    /**
     * The officers who may be put in charge.
     *
     * @return officers by name
     */
    public List<Officer> getChoices() {
        return caseFiles.assignable(caseNumber());
    }

    /**
     * Name of the officer who is to be in charge.
     *
     * @return name of the officer who is to be in charge
     */
    public @Nullable String getOfficer() {
        return officer;
    }

    /**
     * Takes what was typed.
     *
     * @param officer name of the officer who is to be in charge
     */
    public void setOfficer(@Nullable String officer) {
        this.officer = officer;
    }
}
