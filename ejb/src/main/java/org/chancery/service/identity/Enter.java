package org.chancery.service.identity;

import java.util.Locale;

import org.chancery.domain.identity.Origin;

/**
 * Sign in with a name and a password.
 *
 * @param name the officer's name as typed
 * @param password the password as typed
 * @param origin where from
 */
public record Enter(String name, String password, Origin origin) {

    /**
     * The account that is meant.
     *
     * @return the name as the books have it, lower case
     */
    public String account() {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "Enter[" + origin.address() + "]";
    }
}
