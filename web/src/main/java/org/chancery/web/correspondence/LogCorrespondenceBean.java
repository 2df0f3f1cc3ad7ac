package org.chancery.web.correspondence;

import java.io.Serializable;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.service.casefile.CaseFileService;
import org.chancery.service.correspondence.CorrespondenceService;
import org.chancery.service.correspondence.LogCorrespondence;
import org.chancery.web.casefile.TypedEntry;
import org.chancery.web.document.WaitingPapers;
import org.chancery.web.kernel.Notices;
import org.jspecify.annotations.Nullable;

/** The page on which a desk officer logs a paper into a case file. */
@Named("logCorrespondence")
@ViewScoped
public class LogCorrespondenceBean implements Serializable {

    @Inject
    private CorrespondenceService correspondence;

    @Inject
    private CaseFileService caseFiles;

    @Inject
    private WaitingPapers papers;

    @Inject
    private Notices notices;

    private String number = "";

    private TypedEntry entry = new TypedEntry();

    private TypedCorrespondence paper = new TypedCorrespondence();

    private @Nullable String answering;

    private transient @Nullable CaseFile caseFile;

    /** Shows the form, filled in as far as the case file tells. */
    public void load() {
        entry = new TypedEntry(getCaseFile());
        if (answering != null) {
            paper = TypedCorrespondence.replyTo(correspondence.get(UUID.fromString(answering)));
        }
    }

    /**
     * Logs what was typed, with its papers: all of it or nothing.
     *
     * @return the case file
     */
    @Transactional
    public String log() {
        keep();
        return "/casefile/view.xhtml?faces-redirect=true&number=" + number;
    }

    /**
     * Logs what was typed and begins another.
     *
     * @return the empty form
     */
    @Transactional
    public String logAnother() {
        keep();
        return "/correspondence/log.xhtml?faces-redirect=true&case=" + number;
    }

    private void keep() {
        UUID logged = correspondence.log(new LogCorrespondence(CaseNumber.parse(number), entry.particulars(), paper.particulars(), paper.answered()));
        papers.attachTo(logged);
        notices.done("correspondence.logged", entry.getTitle(), number);
    }

    /**
     * The case file that takes the entry.
     *
     * @return case file with its desk
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
     * The paper that the officer came from to reply to it.
     *
     * @return its identity, or null
     */
    public @Nullable String getAnswering() {
        return answering;
    }

    /**
     * Takes the paper from the address.
     *
     * @param answering its identity, or null
     */
    public void setAnswering(@Nullable String answering) {
        this.answering = answering;
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
