package org.chancery.web.casefile;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.identity.Desk;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.service.casefile.CaseFileService;
import org.chancery.service.casefile.OpenCaseFile;
import org.chancery.web.identity.DeskChoices;
import org.chancery.web.kernel.Notices;
import org.jspecify.annotations.Nullable;

/** The page on which a desk officer opens a case file. */
@Named("openCaseFile")
@ViewScoped
public class OpenCaseFileBean implements Serializable {

    @Inject
    private CaseFileService caseFiles;

    @Inject
    private DeskChoices desks;

    @Inject
    private Notices notices;

    private @Nullable String desk;

    private final TypedCaseFile typed = new TypedCaseFile();

    /** Chooses the officer's own desk when there is only one. */
    public void load() {
        List<Desk> own = desks.getOwn();
        if (desk == null && own.size() == 1) {
            desk = own.get(0).getCode();
        }
    }

    /**
     * Opens the case file.
     *
     * @return the case file
     */
    public String open() {
        String code = desk;
        if (code == null) {
            throw new RecordNotFound();
        }
        CaseNumber number = caseFiles.open(new OpenCaseFile(code, typed.particulars()));
        notices.done("casefile.opened", number.toString());
        return "/casefile/view.xhtml?faces-redirect=true&number=" + number;
    }

    /**
     * Code of the desk that keeps the file.
     *
     * @return code of the desk that keeps the file
     */
    public @Nullable String getDesk() {
        return desk;
    }

    /**
     * Takes what was typed.
     *
     * @param desk code of the desk that keeps the file
     */
    public void setDesk(@Nullable String desk) {
        this.desk = desk;
    }

    /**
     * What was typed.
     *
     * @return what was typed
     */
    public TypedCaseFile getTyped() {
        return typed;
    }
}
