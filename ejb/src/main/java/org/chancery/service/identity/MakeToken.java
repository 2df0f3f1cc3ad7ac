package org.chancery.service.identity;

/**
 * Make a token for another system.
 *
 * @param name what it is for
 * @param days how many days it lives
 */
public record MakeToken(String name, int days) {}
