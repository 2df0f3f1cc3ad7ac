package org.chancery.service.history;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.chancery.domain.history.FieldChange;
import org.chancery.domain.history.HistoryFilter;
import org.chancery.domain.history.HistoryLine;
import org.chancery.domain.history.HistoryReader;
import org.chancery.domain.history.HistoryRepository;
import org.chancery.domain.history.HistorySubject;
import org.chancery.domain.history.KnownPart;
import org.chancery.domain.history.KnownRecord;
import org.chancery.domain.history.KnownRepository;
import org.chancery.domain.identity.Role;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.CurrentAct;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.Slice;
import org.chancery.service.identity.Caller;

/** Opens case files and entries as they were known on an instant, from the history and nothing else. */
@Stateless
@DenyAll
public class KnownService {

    /** So many changes are offered to choose an instant from. */
    private static final int CHANGES = 100;

    @Inject
    private KnownRepository known;

    @Inject
    private HistoryRepository history;

    @Inject
    private FieldNames fieldNames;

    @Inject
    private LookUps lookUps;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * A case file as it was known.
     *
     * @param command which file, and when
     * @return the file with its entries
     * @throws RecordNotFound when there is no such file for the officer, or what tells of it then is not for the officer
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public Known caseFile(ReadKnownFile command) {
        UUID file = known.caseFile(command.number()).orElseThrow(RecordNotFound::new);
        List<KnownRecord> told = told(command.on(), command.second(), on -> known.file(file, on, reader()));
        return whole(told, last -> known.entries(file, last.on(), reader(), command.after(), Slice.limit(command.limit())));
    }

    /**
     * An entry as it was known.
     *
     * @param command which entry, and when
     * @return the entry with its papers
     * @throws RecordNotFound when there is no such entry for the officer, or what tells of it then is not for the officer
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public Known entry(ReadKnownEntry command) {
        List<KnownRecord> told = told(command.on(), command.second(), on -> known.entry(command.entry(), on, reader()));
        return whole(told, last -> known.papers(
                last.event().getCaseFileId().orElseThrow(RecordNotFound::new), command.entry(), last.on(), reader()));
    }

    /** The record on one instant or two, the earlier first; nobody knows yet what will be known later than now. */
    private List<KnownRecord> told(Optional<Instant> on, Optional<Instant> second, Function<Instant, Optional<KnownRecord>> record) {
        Instant now = clock.instant();
        return Stream.concat(Stream.of(on.orElse(now)), second.stream())
                .map(asked -> asked.isAfter(now) ? now : asked.truncatedTo(ChronoUnit.MICROS))
                .sorted()
                .map(instant -> record.apply(instant).orElseThrow(RecordNotFound::new))
                .toList();
    }

    private Known whole(List<KnownRecord> told, Function<KnownRecord, Slice<KnownPart>> parts) {
        KnownRecord first = told.get(0);
        KnownRecord last = told.get(told.size() - 1);
        Optional<KnownRecord> second = told.stream().skip(1).findFirst();
        CurrentAct.get().ifPresent(act -> lookUps.read(act, caller.officer(), HistorySubject.of(last.event())));
        List<FieldChange> fields = known.fields(first, second);
        return new Known(
                first, second, fields, names(fields, last.on()),
                last.standing() == KnownRecord.Standing.KNOWN ? parts.apply(last)
                        : new Slice<>(List.of(), Optional.empty(), Optional.empty(), 0, false),
                changes(last));
    }

    private Map<String, String> names(List<FieldChange> fields, Instant on) {
        Map<String, String> names = new HashMap<>();
        known.names(FieldNames.identities(fields), on, reader()).forEach((id, name) -> names.put(id.toString(), name));
        names.putAll(fieldNames.of(fields));
        return names;
    }

    private List<HistoryLine> changes(KnownRecord record) {
        HistoryFilter filter = new HistoryFilter(null, null, record.event().getRecordId().orElseThrow(), null, null, null, null, false);
        return history.find(filter, reader(), Optional.empty(), CHANGES).items().stream()
                .filter(line -> line.change() != HistoryLine.Change.NONE)
                .toList();
    }

    private HistoryReader reader() {
        return new HistoryReader(caller.officer().holds(Role.AUDITOR), caller.needToKnow());
    }
}
