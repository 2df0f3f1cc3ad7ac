package org.chancery.web.correspondence;

import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.correspondence.Correspondence;
import org.chancery.service.correspondence.CorrectCorrespondence;
import org.chancery.service.correspondence.CorrespondenceService;
import org.chancery.web.document.CorrectEntryPage;

/** The page on which a desk officer corrects a paper; when somebody else did so meanwhile, it shows both texts. */
@Named("correctCorrespondence")
@ViewScoped
public class CorrectCorrespondenceBean extends CorrectEntryPage<Correspondence, TypedCorrespondence> {

    @Inject
    private CorrespondenceService correspondence;

    /** Begins with an empty form. */
    public CorrectCorrespondenceBean() {
        super(new TypedCorrespondence());
    }

    @Override
    protected Correspondence read(UUID record) {
        return correspondence.get(record);
    }

    @Override
    protected TypedCorrespondence typed(Correspondence record) {
        return new TypedCorrespondence(record);
    }

    @Override
    protected void correct(UUID record, long shown, EntryParticulars particulars) {
        correspondence.correct(new CorrectCorrespondence(record, shown, particulars, getPaper().particulars(), getPaper().answered()));
    }

    /**
     * What a paper says beside what every entry says.
     *
     * @return the form, as far as it is filled in
     */
    public TypedCorrespondence getPaper() {
        return getKind();
    }
}
