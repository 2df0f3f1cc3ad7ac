package org.chancery.service.identity;

import java.util.Optional;

/**
 * Who may use a set-up link.
 *
 * @param officer name of the officer who is to choose a password, nothing for the first administrator
 */
public record SetUpLinkHolder(Optional<String> officer) {}
