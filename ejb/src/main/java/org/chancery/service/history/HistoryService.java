package org.chancery.service.history;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.chancery.domain.history.FieldChange;
import org.chancery.domain.history.HistoryEvent;
import org.chancery.domain.history.HistoryFilter;
import org.chancery.domain.history.HistoryLine;
import org.chancery.domain.history.HistoryReader;
import org.chancery.domain.history.HistoryRepository;
import org.chancery.domain.history.HistorySubject;
import org.chancery.domain.identity.Role;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.CurrentAct;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.Slice;
import org.chancery.service.identity.Caller;

/** Reads the history: an auditor all of it up to the own clearance, an officer that of the case files of the own desks. */
@Stateless
@DenyAll
public class HistoryService {

    @Inject
    private HistoryRepository history;

    @Inject
    private LookUps lookUps;

    @Inject
    private FieldNames names;

    @Inject
    private Caller caller;

    /**
     * Looks through the whole history.
     *
     * @param command which events
     * @return events, newest first
     */
    @RolesAllowed(Roles.AUDITOR)
    public Slice<HistoryLine> find(FindEvents command) {
        return look(command);
    }

    /**
     * The history of a case file or an entry. For an administrator by that role alone, no file exists and so no history.
     *
     * @param command which file, by its number, or which entry
     * @return events, newest first
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public Slice<HistoryLine> ofRecord(FindEvents command) {
        HistoryFilter filter = command.filter();
        if (filter.caseNumber() == null && filter.entry() == null) {
            throw new RecordNotFound();
        }
        Slice<HistoryLine> events = look(command);
        if (events.items().isEmpty() && !history.exists(filter, caller.needToKnow())) {
            throw new RecordNotFound();
        }
        return events;
    }

    /**
     * An event with the record before and after.
     *
     * @param id the event's identity
     * @return the event and what it changed
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public EventDetail event(UUID id) {
        HistoryEvent event = history.find(id, reader()).orElseThrow(RecordNotFound::new);
        lookedUp(HistorySubject.of(event));
        List<FieldChange> changes = history.changes(event);
        return new EventDetail(event, changes, names.of(changes));
    }

    private Slice<HistoryLine> look(FindEvents command) {
        Slice<HistoryLine> events = history.find(command.filter(), reader(), command.after(), Slice.limit(command.limit()));
        HistoryFilter filter = command.filter();
        boolean ofOne = filter.caseNumber() != null || filter.entry() != null || filter.record() != null;
        lookedUp(events.items().stream()
                .filter(line -> ofOne)
                .findFirst()
                .map(line -> HistorySubject.of(line, filter))
                .orElse(HistorySubject.NOTHING));
        return events;
    }

    private HistoryReader reader() {
        return new HistoryReader(caller.officer().holds(Role.AUDITOR), caller.needToKnow());
    }

    private void lookedUp(HistorySubject subject) {
        CurrentAct.get().ifPresent(act -> lookUps.read(act, caller.officer(), subject));
    }
}
