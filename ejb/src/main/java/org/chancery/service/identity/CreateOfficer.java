package org.chancery.service.identity;

import org.chancery.domain.identity.Rights;

/**
 * Take an officer into the books.
 *
 * @param name the name to sign in with
 * @param fullName the name people read
 * @param rights what the officer may do and see
 */
public record CreateOfficer(String name, String fullName, Rights rights) {}
