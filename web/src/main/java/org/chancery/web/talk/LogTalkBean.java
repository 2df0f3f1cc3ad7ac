package org.chancery.web.talk;

import java.io.Serializable;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.service.casefile.CaseFileService;
import org.chancery.service.talk.LogTalk;
import org.chancery.service.talk.TalkService;
import org.chancery.web.casefile.TypedEntry;
import org.chancery.web.document.WaitingPapers;
import org.chancery.web.kernel.Notices;
import org.jspecify.annotations.Nullable;

/** The page on which a desk officer logs a talk into a case file. */
@Named("logTalk")
@ViewScoped
public class LogTalkBean implements Serializable {

    @Inject
    private TalkService talks;

    @Inject
    private CaseFileService caseFiles;

    @Inject
    private WaitingPapers papers;

    @Inject
    private Notices notices;

    private String number = "";

    private TypedEntry entry = new TypedEntry();

    private TypedTalk talk = new TypedTalk();

    private transient @Nullable CaseFile caseFile;

    /** Shows the form, filled in as far as the case file tells. */
    public void load() {
        entry = new TypedEntry(getCaseFile());
        talk = new TypedTalk(getCaseFile().getStates());
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
        return "/talk/log.xhtml?faces-redirect=true&case=" + number;
    }

    private void keep() {
        UUID logged = talks.log(new LogTalk(CaseNumber.parse(number), entry.particulars(), talk.particulars()));
        papers.attachTo(logged);
        notices.done("talk.logged", entry.getTitle(), number);
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
    public TypedTalk getTalk() {
        return talk;
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
