package org.chancery.web.history;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.chancery.service.history.log.LogService;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Whether the history's log keeps up. It belongs to what is looked at with {@code /health/live}, and not to readiness: what is not ready gets no
 * requests, and a log that is late or broken is a matter for the auditors and no reason to close the ministry.
 */
@Liveness
@ApplicationScoped
public class LogHealth implements HealthCheck {

    @Inject
    private LogService log;

    @Inject
    @ConfigProperty(name = "chancery.history.late")
    private Duration late;

    @Override
    public HealthCheckResponse call() {
        Duration waiting = log.waiting();
        boolean broken = log.isInTrouble();
        return HealthCheckResponse.named("history-log")
                .status(!broken && waiting.compareTo(late) <= 0)
                .withData("oldestEventWithoutLeafSeconds", waiting.toSeconds())
                .withData("broken", broken)
                .build();
    }
}
