package org.chancery.web.document;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.service.casefile.DraftService;
import org.chancery.web.casefile.CaseFilePage;
import org.chancery.web.casefile.TypedEntry;
import org.chancery.web.kernel.Notices;

/** A page on which a desk officer logs an entry of one kind into a case file, with its papers. */
public abstract class LogEntryPage extends CaseFilePage {

    @Inject
    private WaitingPapers papers;

    @Inject
    private DraftService drafts;

    @Inject
    private Notices notices;

    private final String kind;

    private TypedEntry entry = new TypedEntry();

    /**
     * A page for one kind of entry.
     *
     * @param kind the word by which its pages and its sentences are called
     */
    protected LogEntryPage(String kind) {
        this.kind = kind;
    }

    /** Shows the form, filled in as far as the case file tells. */
    public void load() {
        entry = new TypedEntry(getCaseFile());
    }

    /**
     * Logs what was typed, with its papers: all of it or nothing.
     *
     * @return the case file
     */
    @Transactional
    public String log() {
        keep();
        return backToTheFile();
    }

    /**
     * Logs what was typed and begins another.
     *
     * @return the empty form
     */
    @Transactional
    public String logAnother() {
        keep();
        return "/" + kind + "/log.xhtml?faces-redirect=true&case=" + getNumber();
    }

    private void keep() {
        papers.attachTo(log(caseNumber(), entry.particulars()));
        drafts.drop(kind + ".log", getNumber());
        notices.done(kind + ".logged", entry.getTitle(), getNumber());
    }

    /**
     * Logs what every entry says together with what this kind says beside.
     *
     * @param caseFile the file that takes it
     * @param particulars what every entry says
     * @return identity of the entry
     */
    protected abstract UUID log(CaseNumber caseFile, EntryParticulars particulars);

    /**
     * What every entry says.
     *
     * @return what every entry says
     */
    public TypedEntry getEntry() {
        return entry;
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
