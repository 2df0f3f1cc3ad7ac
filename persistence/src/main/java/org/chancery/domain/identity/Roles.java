package org.chancery.domain.identity;

/** Names of the roles as the container knows them. */
public final class Roles {

    /** Opens case files and logs entries at a desk. */
    public static final String DESK_OFFICER = "desk-officer";
    /** Decides the proposals of a desk. */
    public static final String SUPERVISOR = "supervisor";
    /** Reads every history up to the own clearance, changes nothing. */
    public static final String AUDITOR = "auditor";
    /** Keeps officers, desks and the running of the system; reads no case content by virtue of the role. */
    public static final String ADMINISTRATOR = "administrator";

    /** Is signed in, whatever else; every officer is that. */
    public static final String OFFICER = "officer";

    private Roles() {}
}
