package org.chancery.service.identity;

import java.util.UUID;

import org.chancery.domain.identity.Rights;

/**
 * Put down what an officer is from now on.
 *
 * @param officer the officer's identity
 * @param version the version that was on the screen
 * @param fullName the name people read
 * @param rights what the officer may do and see
 */
public record AssignOfficer(UUID officer, long version, String fullName, Rights rights) {}
