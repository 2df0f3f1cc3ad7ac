package org.chancery.domain.identity;

import java.io.Serializable;
import java.security.Principal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The officer of a request as the sign-in found the officer at its start: who, posted where as what, cleared how far.
 *
 * <p>Made anew for every request, so a disabled officer or a changed role holds at once.
 */
public final class OfficerPrincipal implements Principal, Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final String name;
    private final String fullName;
    private final int clearance;
    private final HashMap<UUID, EnumSet<Role>> postings;
    private final EnumSet<Role> ministryWide;

    /**
     * Describes an officer.
     *
     * @param id the officer's identity
     * @param name the name the officer signs in with
     * @param fullName the name people read
     * @param clearance highest level of classification the officer may see
     * @param postings roles held at each desk
     * @param ministryWide roles held everywhere
     */
    public OfficerPrincipal(
            UUID id, String name, String fullName, int clearance, Map<UUID, Set<Role>> postings, Set<Role> ministryWide) {
        this.id = id;
        this.name = name;
        this.fullName = fullName;
        this.clearance = clearance;
        this.postings = new HashMap<>();
        postings.forEach((desk, roles) -> {
            EnumSet<Role> copy = EnumSet.noneOf(Role.class);
            copy.addAll(roles);
            this.postings.put(desk, copy);
        });
        this.ministryWide = EnumSet.noneOf(Role.class);
        this.ministryWide.addAll(ministryWide);
    }

    /**
     * The officer's identity.
     *
     * @return identity of the officer's record
     */
    public UUID id() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    /**
     * The name people read.
     *
     * @return full name
     */
    public String getFullName() {
        return fullName;
    }

    /**
     * The officer's clearance.
     *
     * @return highest level of classification the officer may see
     */
    public int clearance() {
        return clearance;
    }

    /**
     * Whether the officer holds a role at a desk.
     *
     * @param role the role
     * @param desk the desk's identity
     * @return true when posted there as that, or when the role is held everywhere
     */
    public boolean holds(Role role, UUID desk) {
        return ministryWide.contains(role) || postings.getOrDefault(desk, EnumSet.noneOf(Role.class)).contains(role);
    }

    /**
     * Whether the officer holds a role anywhere.
     *
     * @param role the role
     * @return true when held at any desk or everywhere
     */
    public boolean holds(Role role) {
        return ministryWide.contains(role) || postings.values().stream().anyMatch(roles -> roles.contains(role));
    }

    /**
     * The desks at which the officer holds a role.
     *
     * @param role a role held at desks
     * @return identities of the desks
     */
    public Set<UUID> desksAs(Role role) {
        Set<UUID> desks = new HashSet<>();
        postings.forEach((desk, roles) -> {
            if (roles.contains(role)) {
                desks.add(desk);
            }
        });
        return desks;
    }

    /**
     * The desks the officer is posted to.
     *
     * @return identities of the desks
     */
    public Set<UUID> desks() {
        return Set.copyOf(postings.keySet());
    }

    /**
     * The names of all roles held, for the container, and {@link Roles#OFFICER}.
     *
     * @return words of the roles
     */
    public Set<String> groups() {
        Set<String> groups = new HashSet<>();
        groups.add(Roles.OFFICER);
        for (Role role : Role.values()) {
            if (holds(role)) {
                groups.add(role.word());
            }
        }
        return groups;
    }

    /**
     * What exists for this officer.
     *
     * @return the desks posted to, or all desks for an auditor, up to the clearance
     */
    public NeedToKnow needToKnow() {
        return new NeedToKnow(ministryWide.contains(Role.AUDITOR), postings.keySet(), clearance);
    }

    /**
     * The same officer with a seat as desk officer at one more desk, for a task that the administrator does there.
     *
     * @param desk the desk
     * @return the officer with the seat; nothing is stored
     */
    public OfficerPrincipal seatedAt(UUID desk) {
        Map<UUID, Set<Role>> seats = new HashMap<>(postings);
        EnumSet<Role> roles = EnumSet.of(Role.DESK_OFFICER);
        roles.addAll(seats.getOrDefault(desk, Set.of()));
        seats.put(desk, roles);
        return new OfficerPrincipal(id, name, fullName, clearance, seats, ministryWide);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfficerPrincipal that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
