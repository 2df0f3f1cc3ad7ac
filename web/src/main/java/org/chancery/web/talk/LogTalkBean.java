package org.chancery.web.talk;

import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.service.talk.LogTalk;
import org.chancery.service.talk.TalkService;
import org.chancery.web.document.LogEntryPage;

/** The page on which a desk officer logs a talk into a case file. */
@Named("logTalk")
@ViewScoped
public class LogTalkBean extends LogEntryPage {

    @Inject
    private TalkService talks;

    private TypedTalk talk = new TypedTalk();

    /** Begins with an empty form. */
    public LogTalkBean() {
        super("talk");
    }

    @Override
    public void load() {
        super.load();
        talk = new TypedTalk(getCaseFile().getStates());
    }

    @Override
    protected UUID log(CaseNumber caseFile, EntryParticulars particulars) {
        return talks.log(new LogTalk(caseFile, particulars, talk.particulars()));
    }

    /**
     * What a talk says beside what every entry says.
     *
     * @return the form, as far as it is filled in
     */
    public TypedTalk getTalk() {
        return talk;
    }
}
