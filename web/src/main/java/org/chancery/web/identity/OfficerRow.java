package org.chancery.web.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.Posting;
import org.chancery.domain.identity.Role;

/** An officer in the register: who, posted where as what, may sign in or not. */
public final class OfficerRow {

    private final Officer officer;
    private final List<Role> everywhere;
    private final Map<String, Set<Role>> postings = new TreeMap<>();

    OfficerRow(Officer officer, Map<UUID, String> deskCodes) {
        this.officer = officer;
        this.everywhere = officer.getMinistryWide().stream().sorted().toList();
        for (Posting posting : officer.getPostings()) {
            postings.computeIfAbsent(deskCodes.getOrDefault(posting.getDesk(), "?"), desk -> new TreeSet<>()).add(posting.getRole());
        }
    }

    /**
     * The officer.
     *
     * @return the record
     */
    public Officer getOfficer() {
        return officer;
    }

    /**
     * The roles held everywhere.
     *
     * @return roles
     */
    public List<Role> getEverywhere() {
        return everywhere;
    }

    /**
     * The roles held at desks.
     *
     * @return code of the desk and the roles held there
     */
    public List<Map.Entry<String, Set<Role>>> getPostings() {
        return List.copyOf(postings.entrySet());
    }
}
