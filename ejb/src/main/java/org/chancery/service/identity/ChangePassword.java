package org.chancery.service.identity;

import org.chancery.domain.identity.Origin;

/**
 * Change the own password.
 *
 * @param present the present password as typed
 * @param chosen the new one
 * @param keep the secret of the sign-in that goes on; all others end
 * @param origin where from
 */
public record ChangePassword(String present, String chosen, String keep, Origin origin) {

    /** Never shows a password. */
    @Override
    public String toString() {
        return "ChangePassword[" + origin.address() + "]";
    }
}
