package org.chancery.service.history.log;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

import org.chancery.domain.history.HistorySubject;
import org.chancery.domain.history.log.Frontier;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.BaseEntity;
import org.chancery.domain.kernel.CurrentAct;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.service.history.HistoryBook;
import org.chancery.service.history.log.Finding.Fault;
import org.chancery.service.history.log.VerificationPages.RecordPage;
import org.chancery.service.identity.Caller;

/**
 * Verifies the history when an auditor asks: every event against its leaf, the tree against every checkpoint, every record against its last event.
 * It goes on in the background.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@DenyAll
public class VerificationService {

    private static final Logger LOG = System.getLogger(VerificationService.class.getName());

    private final AtomicReference<Verification> verification = new AtomicReference<>();

    @Inject
    private VerificationPages pages;

    @Inject
    private Sequencer sequencer;

    @Inject
    private LastSigned lastSigned;

    @Inject
    private HistoryBook book;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService background;

    /**
     * Begins a verification.
     *
     * @throws RuleViolation {@code history.verifying} while one is going on
     */
    @RolesAllowed(Roles.AUDITOR)
    public void verify() {
        Verification present = verification.get();
        Verification next = new Verification(clock);
        if ((present != null && present.isRunning()) || !verification.compareAndSet(present, next)) {
            throw new RuleViolation("history.verifying");
        }
        CurrentAct.get().ifPresent(act -> book.lookedUp(act, HistorySubject.NOTHING));
        background.execute(() -> run(next));
    }

    /**
     * How far it is.
     *
     * @return progress and findings of the last verification since the start of the system
     */
    @RolesAllowed(Roles.AUDITOR)
    public VerificationProgress progress() {
        Verification last = verification.get();
        if (last == null) {
            return new VerificationProgress(VerificationProgress.State.IDLE, 0, 0, 0, 0, 0, List.of(), null, null);
        }
        VerificationProgress progress = last.progress().seenWith(caller.needToKnow().clearance());
        if (!last.isRunning() && !progress.findings().isEmpty()) {
            CurrentAct.get().ifPresent(act -> book.lookedUp(act, HistorySubject.NOTHING));
        }
        return progress;
    }

    private void run(Verification running) {
        boolean well = false;
        try {
            events(running);
            for (Class<? extends BaseEntity> type : pages.types()) {
                records(running, after -> twice(type, pages.records(type, after)));
                records(running, after -> pages.vanished(type, after));
            }
            records(running, pages::papers);
            well = true;
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The history could not be verified", e);
        } finally {
            running.ended(well);
        }
    }

    private void events(Verification running) {
        try {
            sequencer.now();
        } catch (BrokenLog broken) {
            running.found(List.of(Finding.of(Fault.NOT_CONTINUED, lastSigned.edge().size())));
        } catch (RuntimeException e) {
            // what keeps the log from going on may be what is to be found
            LOG.log(Level.ERROR, "The log could not be continued before it is verified", e);
        }
        long size = pages.size();
        Frontier signed = lastSigned.edge();
        running.expect(size);
        Frontier edge = Frontier.empty();
        while (edge.size() < size) {
            long from = edge.size();
            running.found(pages.events(edge, Math.min(size, from + VerificationPages.PAGE), signed));
            running.events(edge.size() - from);
            if (edge.size() == from) {
                return;
            }
        }
    }

    private static void records(Verification running, Function<UUID, RecordPage> look) {
        UUID last = PackPages.NIL;
        do {
            RecordPage page = look.apply(last);
            running.expect(page.looked());
            running.records(page.looked());
            running.found(page.findings());
            last = page.last();
        } while (!last.equals(PackPages.NIL));
    }

    /** The first look may fall between a change and its event as they are read; each record that differs is looked at once more, held still. */
    private RecordPage twice(Class<? extends BaseEntity> type, RecordPage page) {
        List<Finding> differing = page.findings().stream().map(Finding::record).flatMap(id -> pages.again(type, id).stream()).toList();
        return new RecordPage(differing, page.looked(), page.last());
    }
}
