package org.chancery.web.identity;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chancery.domain.identity.Desk;
import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.Posting;
import org.chancery.domain.identity.Rights;
import org.chancery.domain.identity.Role;

/** What an officer may do, as an administrator ticks it: the clearance, the postings to desks, the roles in the whole ministry. */
public class TypedRights implements Serializable {

    private int clearance;

    private boolean auditor;

    private boolean administrator;

    private List<PostingChoice> postings = List.of();

    /** Begins with nothing to tick. */
    TypedRights() {}

    /** Begins with nothing ticked, for an officer who is to come into the books. */
    TypedRights(List<Desk> desks) {
        this.postings = choices(desks, Set.of());
    }

    /** Begins with what an officer may do now. */
    TypedRights(List<Desk> desks, Officer officer) {
        this.clearance = officer.getClearance();
        this.auditor = officer.getMinistryWide().contains(Role.AUDITOR);
        this.administrator = officer.getMinistryWide().contains(Role.ADMINISTRATOR);
        this.postings = choices(desks, officer.getPostings());
    }

    /** The desks in use, and those at which the officer still is. */
    private static List<PostingChoice> choices(List<Desk> desks, Set<Posting> held) {
        return desks.stream()
                .filter(desk -> desk.isActive() || held.stream().anyMatch(posting -> posting.getDesk().equals(desk.getId())))
                .map(desk -> new PostingChoice(desk, held))
                .toList();
    }

    /** What was ticked, at the desks as they are now. */
    Rights rights(List<Desk> desks) {
        Set<Posting> ticked = new HashSet<>();
        for (Desk desk : desks) {
            postings.stream().filter(choice -> choice.isFor(desk)).forEach(choice -> ticked.addAll(choice.postings(desk)));
        }
        Set<Role> everywhere = new HashSet<>();
        if (auditor) {
            everywhere.add(Role.AUDITOR);
        }
        if (administrator) {
            everywhere.add(Role.ADMINISTRATOR);
        }
        return new Rights(clearance, ticked, everywhere);
    }

    /**
     * The clearance.
     *
     * @return level
     */
    public int getClearance() {
        return clearance;
    }

    /**
     * Takes the clearance.
     *
     * @param clearance level
     */
    public void setClearance(int clearance) {
        this.clearance = clearance;
    }

    /**
     * Whether the officer is an auditor.
     *
     * @return true when ticked
     */
    public boolean isAuditor() {
        return auditor;
    }

    /**
     * Takes whether the officer is an auditor.
     *
     * @param auditor true when ticked
     */
    public void setAuditor(boolean auditor) {
        this.auditor = auditor;
    }

    /**
     * Whether the officer is an administrator.
     *
     * @return true when ticked
     */
    public boolean isAdministrator() {
        return administrator;
    }

    /**
     * Takes whether the officer is an administrator.
     *
     * @param administrator true when ticked
     */
    public void setAdministrator(boolean administrator) {
        this.administrator = administrator;
    }

    /**
     * The desks, with what the officer is there.
     *
     * @return a choice for each desk
     */
    public List<PostingChoice> getPostings() {
        return postings;
    }
}
