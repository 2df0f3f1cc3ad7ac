package org.chancery.service.exchange;

import java.time.Clock;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

import org.chancery.domain.exchange.ImportFailure;
import org.chancery.domain.exchange.ImportJob;
import org.chancery.domain.exchange.ImportRepository;
import org.chancery.domain.kernel.Act;
import org.chancery.domain.kernel.CurrentAct;

/**
 * Ends the imports that this server was at work on when it stopped. What they filed stays; importing the same file again goes on from
 * there, for what is filed already is recognised.
 */
@Singleton
@Startup
@DenyAll
public class InterruptedImports {

    @Inject
    private ImportRepository imports;

    @Inject
    private WaitingRoom room;

    @Inject
    private Clock clock;

    @PostConstruct
    void end() {
        try {
            CurrentAct.during(Act.ofSystem("import.interrupted", "start"), this::fail);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            // a lifecycle method may throw no checked exception; none is thrown inside
            throw new IllegalStateException(failed);
        }
        room.tidy();
    }

    private boolean fail() {
        for (ImportJob job : imports.running(room.server())) {
            job.failed(new ImportFailure("import.interrupted", null, null), clock.instant());
        }
        imports.save();
        return true;
    }
}
