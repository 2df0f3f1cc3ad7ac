package org.chancery.web.casefile;

import java.io.Serializable;

import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.service.casefile.CaseFileService;
import org.jspecify.annotations.Nullable;

/** A page about one case file, which its address names by number. */
public abstract class CaseFilePage implements Serializable {

    @Inject
    private CaseFileService caseFiles;

    private String number = "";

    private transient @Nullable CaseFile caseFile;

    /**
     * The case file, read once each time the page is asked for.
     *
     * @return case file with its desk and officer
     */
    public CaseFile getCaseFile() {
        CaseFile read = caseFile;
        if (read == null) {
            read = caseFiles.get(caseNumber());
            caseFile = read;
        }
        return read;
    }

    /** Lets the case file be read again, since it may have changed. */
    protected void readAgain() {
        caseFile = null;
    }

    /**
     * The number as the ministry counts.
     *
     * @return number of the case file
     */
    protected CaseNumber caseNumber() {
        return CaseNumber.parse(number);
    }

    /**
     * The address of the case file itself.
     *
     * @return where an action ends that is done with this page
     */
    protected String backToTheFile() {
        return "/casefile/view.xhtml?faces-redirect=true&number=" + number;
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
     * Takes the number from the address.
     *
     * @param number number of the case file
     */
    public void setNumber(String number) {
        this.number = number;
    }
}
