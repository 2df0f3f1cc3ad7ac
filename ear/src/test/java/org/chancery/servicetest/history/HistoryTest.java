package org.chancery.servicetest.history;

import java.util.List;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.history.HistoryEvent;
import org.chancery.service.history.log.VerificationProgress;
import org.chancery.service.history.log.VerificationProgress.State;
import org.chancery.service.history.log.VerificationService;
import org.chancery.testkit.inside.ServiceTest;

/** A test that looks at the history behind the services, and lets an auditor verify it. */
abstract class HistoryTest extends ServiceTest {

    @Inject
    private VerificationService verification;

    /** All events about a case file and what is in it, as they were written. */
    List<HistoryEvent> events(CaseNumber number) throws Exception {
        return inTransaction(() -> database()
                .createQuery("select h from HistoryEvent h where h.caseNumber = :number order by h.recordedAt, h.id", HistoryEvent.class)
                .setParameter("number", number.toString())
                .getResultList());
    }

    /** What an auditor is told who verifies everything now. */
    VerificationProgress verified() throws Exception {
        as("auditor", () -> verification.verify());
        VerificationProgress progress = as("auditor", () -> verification.progress());
        while (progress.state() == State.RUNNING) {
            TimeUnit.MILLISECONDS.sleep(50);
            progress = as("auditor", () -> verification.progress());
        }
        return progress;
    }
}
