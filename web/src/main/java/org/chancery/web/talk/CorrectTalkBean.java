package org.chancery.web.talk;

import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.talk.Talk;
import org.chancery.service.talk.CorrectTalk;
import org.chancery.service.talk.TalkService;
import org.chancery.web.document.CorrectEntryPage;

/** The page on which a desk officer corrects a talk; when somebody else did so meanwhile, it shows both texts. */
@Named("correctTalk")
@ViewScoped
public class CorrectTalkBean extends CorrectEntryPage<Talk, TypedTalk> {

    @Inject
    private TalkService talks;

    /** Begins with an empty form. */
    public CorrectTalkBean() {
        super(new TypedTalk());
    }

    @Override
    protected Talk read(UUID record) {
        return talks.get(record);
    }

    @Override
    protected TypedTalk typed(Talk record) {
        return new TypedTalk(record);
    }

    @Override
    protected void correct(UUID record, long shown, EntryParticulars particulars) {
        talks.correct(new CorrectTalk(record, shown, particulars, getTalk().particulars()));
    }

    /**
     * What a talk says beside what every entry says.
     *
     * @return the form, as far as it is filled in
     */
    public TypedTalk getTalk() {
        return getKind();
    }
}
