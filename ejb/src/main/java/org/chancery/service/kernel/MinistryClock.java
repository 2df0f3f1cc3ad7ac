package org.chancery.service.kernel;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The clock of the ministry: UTC to the microsecond, which is what every database keeps. */
@ApplicationScoped
public class MinistryClock {

    /**
     * The clock that every service asks.
     *
     * @return UTC, ticking in microseconds
     */
    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
