package org.chancery.domain.identity;

import java.time.Duration;

/**
 * How long a sign-in holds.
 *
 * @param idle longest time between two requests
 * @param longest longest time at all
 */
public record SignInLimits(Duration idle, Duration longest) {}
