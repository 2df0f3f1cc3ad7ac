package org.chancery.domain.identity;

/** What an officer may be in the ministry. Desk officer and supervisor are held at a desk, the other two everywhere. */
public enum Role {
    /** Opens case files and logs entries at a desk. */
    DESK_OFFICER(Roles.DESK_OFFICER, true),
    /** Decides the proposals of a desk. */
    SUPERVISOR(Roles.SUPERVISOR, true),
    /** Reads every history up to the own clearance, changes nothing. */
    AUDITOR(Roles.AUDITOR, false),
    /** Keeps officers, desks and the running of the system. */
    ADMINISTRATOR(Roles.ADMINISTRATOR, false);

    private final String word;
    private final boolean heldAtDesk;

    Role(String word, boolean heldAtDesk) {
        this.word = word;
        this.heldAtDesk = heldAtDesk;
    }

    /**
     * The role's name for the container and the API.
     *
     * @return one of {@link Roles}
     */
    public String word() {
        return word;
    }

    /**
     * Whether the role is held at a desk.
     *
     * @return true for desk officer and supervisor
     */
    public boolean heldAtDesk() {
        return heldAtDesk;
    }
}
