package org.chancery.servicetest.identity;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.chancery.domain.identity.DeskRepository;
import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.OfficerRepository;
import org.chancery.domain.identity.PasswordHash;
import org.chancery.domain.identity.Posting;
import org.chancery.domain.identity.Rights;
import org.chancery.domain.identity.Role;

/** Takes officers into the books whom only one test knows, so that no other test feels it when they are disabled. */
@Stateless
public class NewOfficer {

    /** The password of all of them. */
    static final String PASSWORD = "zufqolwe-77";

    private static final int FEW_ROUNDS = 1_000;

    @Inject
    private OfficerRepository officers;

    @Inject
    private DeskRepository desks;

    /** Takes one in, desk officer of SA up to confidential, with these roles everywhere. */
    public String arrive(Role... everywhere) {
        Officer officer = new Officer(
                "t" + UUID.randomUUID(),
                "Somebody New",
                PasswordHash.of(PASSWORD, FEW_ROUNDS).encoded(),
                new Rights(2, Set.of(new Posting(desks.byCode("SA").orElseThrow(), Role.DESK_OFFICER)), new HashSet<>(Set.of(everywhere))));
        officers.add(officer);
        return officer.getName();
    }
}
