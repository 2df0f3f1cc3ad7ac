package org.chancery.web.identity;

import java.io.Serializable;
import java.util.UUID;

import org.chancery.domain.identity.Desk;
import org.chancery.service.identity.AmendDesk;

/** One desk on the page of desks, as it is being edited. */
public final class DeskEdit implements Serializable {

    private final UUID id;
    private final long version;
    private final String code;
    private String name;
    private boolean active;

    DeskEdit(Desk desk) {
        this.id = desk.getId();
        this.version = desk.getVersion();
        this.code = desk.getCode();
        this.name = desk.getName();
        this.active = desk.isActive();
    }

    /** What was typed, as a command. */
    AmendDesk command() {
        return new AmendDesk(id, version, name, active);
    }

    /**
     * The desk's code, which never changes.
     *
     * @return code
     */
    public String getCode() {
        return code;
    }

    /**
     * The desk's name.
     *
     * @return name
     */
    public String getName() {
        return name;
    }

    /**
     * Takes the desk's name.
     *
     * @param name name
     */
    public void setName(String name) {
        this.name = name;
    }

    /**
     * Whether the desk is in use.
     *
     * @return true when ticked
     */
    public boolean isActive() {
        return active;
    }

    /**
     * Takes whether the desk is in use.
     *
     * @param active true when ticked
     */
    public void setActive(boolean active) {
        this.active = active;
    }
}
