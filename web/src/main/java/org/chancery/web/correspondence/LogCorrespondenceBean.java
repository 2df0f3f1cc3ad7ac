package org.chancery.web.correspondence;

import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.service.correspondence.CorrespondenceService;
import org.chancery.service.correspondence.LogCorrespondence;
import org.chancery.web.document.LogEntryPage;
import org.jspecify.annotations.Nullable;

/** The page on which a desk officer logs a paper into a case file. */
@Named("logCorrespondence")
@ViewScoped
public class LogCorrespondenceBean extends LogEntryPage {

    @Inject
    private CorrespondenceService correspondence;

    private TypedCorrespondence paper = new TypedCorrespondence();

    private @Nullable String answering;

    /** Begins with an empty form. */
    public LogCorrespondenceBean() {
        super("correspondence");
    }

    @Override
    public void load() {
        super.load();
        if (answering != null) {
            paper = TypedCorrespondence.replyTo(correspondence.get(UUID.fromString(answering)));
        }
    }

    @Override
    protected UUID log(CaseNumber caseFile, EntryParticulars particulars) {
        return correspondence.log(new LogCorrespondence(caseFile, particulars, paper.particulars(), paper.answered()));
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
     * What a paper says beside what every entry says.
     *
     * @return the form, as far as it is filled in
     */
    public TypedCorrespondence getPaper() {
        return paper;
    }
}
