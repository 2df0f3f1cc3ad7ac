package org.chancery.web.casefile;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Pattern;

import org.chancery.domain.casefile.CaseLink;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.LinkedCaseFile;
import org.chancery.service.casefile.CaseFileService;
import org.chancery.service.casefile.LinkCaseFiles;
import org.chancery.web.kernel.Notices;
import org.jspecify.annotations.Nullable;

/** The page on which a case file is linked to another one, and links are taken away. */
@Named("linkCaseFile")
@ViewScoped
public class LinkCaseFileBean extends CaseFilePage {

    @Inject
    private CaseFileService caseFiles;

    @Inject
    private Notices notices;

    @Pattern(regexp = "\\s*[A-Za-z][A-Za-z0-9]{0,7}-[0-9]{4}-[0-9]{4,9}\\s*", message = "{caseLink.number}")
    private @Nullable String other;

    private CaseLink.Kind kind = CaseLink.Kind.RELATED;

    /** Shows the form for the file that the address names. */
    public void load() {
        getCaseFile();
    }

    /**
     * Links the file.
     *
     * @return the case file
     */
    public String link() {
        CaseNumber to = CaseNumber.parse((other == null ? "" : other).strip().toUpperCase(Locale.ROOT));
        caseFiles.link(new LinkCaseFiles(caseNumber(), to, kind));
        notices.done("casefile.linked", getNumber(), to.toString());
        return backToTheFile();
    }

    /**
     * Takes a link away.
     *
     * @param link its identity
     * @return this page
     */
    public String unlink(UUID link) {
        caseFiles.unlink(caseNumber(), link);
        notices.done("casefile.unlinked");
        return "/casefile/link.xhtml?faces-redirect=true&number=" + getNumber();
    }

    /**
     * The links there are.
     *
     * @return linked files that exist for the officer
     */
    public List<LinkedCaseFile> getLinks() {
        return caseFiles.links(caseNumber());
    }

    /**
     * The kinds of link.
     *
     * @return kinds in the ministry's order
     */
    public List<CaseLink.Kind> getKinds() {
        return List.of(CaseLink.Kind.values());
    }

    /**
     * Number of the other case file.
     *
     * @return number of the other case file
     */
    public @Nullable String getOther() {
        return other;
    }

    /**
     * Takes what was typed.
     *
     * @param other number of the other case file
     */
    public void setOther(@Nullable String other) {
        this.other = other;
    }

    /**
     * How the file stands to the other.
     *
     * @return how the file stands to the other
     */
    public CaseLink.Kind getKind() {
        return kind;
    }

    /**
     * Takes what was typed.
     *
     * @param kind how the file stands to the other
     */
    public void setKind(CaseLink.Kind kind) {
        this.kind = kind;
    }
}
