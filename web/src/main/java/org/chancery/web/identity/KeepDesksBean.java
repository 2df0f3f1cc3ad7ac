package org.chancery.web.identity;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.service.identity.DeskService;
import org.chancery.web.kernel.Notices;

/** The page of the ministry's desks: set up, rename, close, reopen. */
@Named("keepDesks")
@ViewScoped
public class KeepDesksBean implements Serializable {

    private static final String HERE = "/identity/desks.xhtml?faces-redirect=true";

    @Inject
    private DeskService desks;

    @Inject
    private Notices notices;

    private String code = "";
    private String name = "";
    private List<DeskEdit> rows = List.of();

    /** Reads the desks. */
    public void load() {
        rows = desks.list().stream().map(DeskEdit::new).toList();
    }

    /**
     * Sets up a desk.
     *
     * @return this page
     */
    public String create() {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        desks.create(upper, name);
        notices.done("desk.created", upper);
        return HERE;
    }

    /**
     * Puts down what was typed about a desk.
     *
     * @param row the desk
     * @return this page
     */
    public String save(DeskEdit row) {
        desks.amend(row.command());
        notices.done("desk.saved", row.getCode());
        return HERE;
    }

    /**
     * The desks.
     *
     * @return desks, those in use first
     */
    public List<DeskEdit> getRows() {
        return rows;
    }

    /**
     * Code of a new desk.
     *
     * @return what was typed
     */
    public String getCode() {
        return code;
    }

    /**
     * Takes the code of a new desk.
     *
     * @param code what was typed
     */
    public void setCode(String code) {
        this.code = code;
    }

    /**
     * Name of a new desk.
     *
     * @return what was typed
     */
    public String getName() {
        return name;
    }

    /**
     * Takes the name of a new desk.
     *
     * @param name what was typed
     */
    public void setName(String name) {
        this.name = name;
    }
}
