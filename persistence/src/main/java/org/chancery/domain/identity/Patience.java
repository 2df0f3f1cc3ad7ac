package org.chancery.domain.identity;

import java.time.Duration;

/**
 * How many failed tries to sign in are borne before further ones are refused for a while.
 *
 * @param failures how many
 * @param window within how long; nothing is locked for longer than this
 */
public record Patience(int failures, Duration window) {}
