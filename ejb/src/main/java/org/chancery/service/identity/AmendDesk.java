package org.chancery.service.identity;

import java.util.UUID;

/**
 * Give a desk another name, take it into use or out of use.
 *
 * @param desk the desk's identity
 * @param version the version that was on the screen
 * @param name its name from now on
 * @param active whether it is in use from now on
 */
public record AmendDesk(UUID desk, long version, String name, boolean active) {}
