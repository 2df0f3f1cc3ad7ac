package org.chancery.service.identity;

import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.chancery.domain.identity.Desk;
import org.chancery.domain.identity.DeskRepository;
import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.OfficerRepository;
import org.chancery.domain.identity.Posting;
import org.chancery.domain.identity.Rights;
import org.chancery.domain.identity.Role;

/** The desks and officers of the demo, who exist only there. */
@Dependent
class DemoOfficers {

    private static final int RESTRICTED = 1;
    private static final int CONFIDENTIAL = 2;
    private static final int SECRET = 3;

    @Inject
    private DeskRepository desks;

    @Inject
    private OfficerRepository officers;

    @Inject
    private Passwords passwords;

    void arrive(String password) {
        Desk southWest = desk("SA", "South-West Asia");
        Desk europe = desk("EU", "Europe");
        Desk consular = desk("CO", "Consular affairs");
        String hash = passwords.hash(password);
        arrive("desk", "Ayesha Rahman", hash, new Rights(SECRET, Set.of(at(southWest, Role.DESK_OFFICER)), Set.of()));
        arrive("desk2", "Bilal Qureshi", hash,
                new Rights(CONFIDENTIAL, Set.of(at(europe, Role.DESK_OFFICER), at(consular, Role.DESK_OFFICER)), Set.of()));
        arrive("supervisor", "Nadia Siddiqui", hash, new Rights(SECRET,
                Set.of(at(southWest, Role.SUPERVISOR), at(europe, Role.SUPERVISOR), at(consular, Role.SUPERVISOR)), Set.of()));
        arrive("auditor", "Tariq Mehmood", hash, new Rights(CONFIDENTIAL, Set.of(), Set.of(Role.AUDITOR)));
        arrive("admin", "Farah Iqbal", hash, new Rights(RESTRICTED, Set.of(), Set.of(Role.ADMINISTRATOR)));
    }

    private Desk desk(String code, String name) {
        Desk desk = new Desk(code, name);
        desks.add(desk);
        return desk;
    }

    private static Posting at(Desk desk, Role role) {
        return new Posting(desk, role);
    }

    private void arrive(String name, String fullName, String hash, Rights rights) {
        officers.add(new Officer(name, fullName, hash, rights));
    }
}
