package org.chancery.service.history;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.history.HistoryFilter;
import org.chancery.domain.history.HistoryLine;
import org.chancery.domain.history.HistoryReader;
import org.chancery.domain.history.HistoryRepository;
import org.chancery.domain.history.HistorySubject;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.CurrentAct;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.service.identity.Caller;

/** Gives an auditor the events that were found, as a table to take away: read some at a time, never all of them held. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventExportService {

    /** The most events of one table: a sheet of a spreadsheet has 1,048,576 rows. */
    static final int MOST = 1_000_000;
    private static final int PAGE = 1_000;

    @Inject
    private HistoryRepository history;

    @Inject
    private HistoryBook book;

    @Inject
    private Caller caller;

    /**
     * Writes the events of a filter that exist for the auditor, newest first.
     *
     * @param command which events
     * @param sheet where they go
     * @throws IOException when they cannot be written there
     * @throws RuleViolation {@code history.tooMany} when there are too many for one table; nothing is written then
     */
    @RolesAllowed(Roles.AUDITOR)
    public void export(ExportEvents command, EventSheet sheet) throws IOException {
        HistoryReader reader = new HistoryReader(true, caller.needToKnow());
        long count = history.count(command.filter(), reader, MOST + 1L);
        if (count > MOST) {
            throw new RuleViolation("history.tooMany", MOST);
        }
        HistorySubject subject = subject(command.filter());
        CurrentAct.get().ifPresent(act -> book.exported(act, subject, count + " events as " + command.form()));
        sheet.begin();
        Optional<HistoryLine> last = Optional.empty();
        List<HistoryLine> page;
        do {
            page = history.next(command.filter(), reader, last, PAGE);
            sheet.add(page);
            last = page.isEmpty() ? last : Optional.of(page.get(page.size() - 1));
        } while (page.size() == PAGE);
        sheet.end();
    }

    private HistorySubject subject(HistoryFilter filter) {
        Object key = filter.caseNumber() != null ? CaseNumber.parse(filter.caseNumber()) : filter.entry() != null ? filter.entry() : filter.record();
        return Optional.ofNullable(key).flatMap(history::subject).filter(found -> found.existsFor(caller.needToKnow())).orElse(HistorySubject.NOTHING);
    }
}
