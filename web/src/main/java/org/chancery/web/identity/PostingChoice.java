package org.chancery.web.identity;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.chancery.domain.identity.Desk;
import org.chancery.domain.identity.Posting;
import org.chancery.domain.identity.Role;

/** One desk on the officer's page: whether the officer is posted there, as what. */
public final class PostingChoice implements Serializable {

    private final UUID desk;
    private final String code;
    private final String name;
    private boolean deskOfficer;
    private boolean supervisor;

    PostingChoice(Desk desk, Set<Posting> postings) {
        this.desk = desk.getId();
        this.code = desk.getCode();
        this.name = desk.getName();
        this.deskOfficer = postings.contains(new Posting(desk, Role.DESK_OFFICER));
        this.supervisor = postings.contains(new Posting(desk, Role.SUPERVISOR));
    }

    /** The postings that were ticked. */
    Set<Posting> postings(Desk record) {
        Set<Posting> ticked = new HashSet<>();
        if (deskOfficer) {
            ticked.add(new Posting(record, Role.DESK_OFFICER));
        }
        if (supervisor) {
            ticked.add(new Posting(record, Role.SUPERVISOR));
        }
        return ticked;
    }

    /** Whether it is about a desk. */
    boolean isFor(Desk record) {
        return desk.equals(record.getId());
    }

    /**
     * The desk's code.
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
     * Whether the officer is desk officer there.
     *
     * @return true when ticked
     */
    public boolean isDeskOfficer() {
        return deskOfficer;
    }

    /**
     * Takes whether the officer is desk officer there.
     *
     * @param deskOfficer true when ticked
     */
    public void setDeskOfficer(boolean deskOfficer) {
        this.deskOfficer = deskOfficer;
    }

    /**
     * Whether the officer is supervisor there.
     *
     * @return true when ticked
     */
    public boolean isSupervisor() {
        return supervisor;
    }

    /**
     * Takes whether the officer is supervisor there.
     *
     * @param supervisor true when ticked
     */
    public void setSupervisor(boolean supervisor) {
        this.supervisor = supervisor;
    }
}
