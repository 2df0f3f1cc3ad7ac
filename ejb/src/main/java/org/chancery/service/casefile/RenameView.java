package org.chancery.service.casefile;

import java.util.UUID;

/**
 * Calls one of the officer's views otherwise.
 *
 * @param view identity of the view
 * @param version version that the officer had on the screen
 * @param name what it is called from now on
 */
public record RenameView(UUID view, long version, String name) {}
