package org.chancery.web.casefile;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.identity.Officer;
import org.chancery.service.casefile.AssignCaseFile;
import org.chancery.service.casefile.CaseFileService;
import org.chancery.web.kernel.Notices;
import org.jspecify.annotations.Nullable;

/** The page on which a supervisor puts another officer in charge of a case file. */
@Named("assignOfficer")
@ViewScoped
public class AssignOfficerBean implements Serializable {

    @Inject
    private CaseFileService caseFiles;

    @Inject
    private Notices notices;

    private String number = "";

    private long version;

    private @Nullable String officer;

    private transient @Nullable CaseFile caseFile;

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
        caseFiles.assign(new AssignCaseFile(CaseNumber.parse(number), version, name));
        notices.done("casefile.assigned", number, name);
        return "/casefile/view.xhtml?faces-redirect=true&number=" + number;
    }

    /**
     * The officers who may be put in charge.
     *
     * @return officers by name
     */
    public List<Officer> getChoices() {
        return caseFiles.assignable(CaseNumber.parse(number));
    }

    /**
     * The case file.
     *
     * @return case file with its officer
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
