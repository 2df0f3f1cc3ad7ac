package org.chancery.service.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseFileFilter;
import org.chancery.domain.casefile.CaseFileOrder;
import org.chancery.domain.casefile.CaseFileRepository;
import org.chancery.domain.casefile.CaseFileSummary;
import org.chancery.domain.casefile.CaseListRepository;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.StatusChange;
import org.chancery.domain.casefile.StatusChangeRepository;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.Slice;
import org.chancery.domain.timeline.EntryRepository;
import org.chancery.domain.timeline.ReplyDue;
import org.chancery.domain.timeline.Suggestion;
import org.chancery.service.identity.Caller;

/** What lies on the desk of an officer in the morning. */
@Stateless
@DenyAll
public class MyDeskService {

    private static final int MOST = 50;
    private static final int DAYS_AHEAD = 7;
    private static final int MOST_SUGGESTIONS = 10;

    @Inject
    private StatusChangeRepository statusChanges;

    @Inject
    private CaseListRepository caseFiles;

    @Inject
    private CaseFileRepository assignedFiles;

    @Inject
    private EntryRepository entries;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Lists what waits for the officer: rejected proposals, files newly put in the officer's charge, files in charge that are due or drafts.
     *
     * @return at most 50 of each
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public List<ActionNeeded> needsMyAction() {
        List<ActionNeeded> waiting = new ArrayList<>();
        statusChanges.rejectedOf(caller.officer().id(), MOST, caller.needToKnow()).forEach(change -> waiting.add(rejected(change)));
        List<CaseFile> assigned = assignedFiles.assignedTo(caller.officer().id(), MOST, caller.needToKnow());
        assigned.forEach(file -> waiting.add(assigned(file)));
        Set<String> named = assigned.stream().map(CaseFile::getNumber).collect(Collectors.toSet());
        LocalDate horizon = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(DAYS_AHEAD);
        mine(Set.of(CaseStatus.OPEN, CaseStatus.SUSPENDED, CaseStatus.RESOLVED), CaseFileOrder.DUE).items().stream()
                .filter(file -> file.dueOn() != null && !file.dueOn().isAfter(horizon) && !named.contains(file.number()))
                .forEach(file -> waiting.add(inCharge(ActionNeeded.Cause.DUE, file)));
        mine(Set.of(CaseStatus.DRAFT), CaseFileOrder.CHANGED).items().stream()
                .filter(file -> !named.contains(file.number()))
                .forEach(file -> waiting.add(inCharge(ActionNeeded.Cause.DRAFT, file)));
        return waiting;
    }

    private Slice<CaseFileSummary> mine(Set<CaseStatus> statuses, CaseFileOrder order) {
        CaseFileFilter filter = new CaseFileFilter(Set.of(), statuses, null, caller.officer().getName(), null, null, null, null);
        return caseFiles.list(filter, order, Optional.empty(), MOST, caller.needToKnow());
    }

    private static ActionNeeded rejected(StatusChange change) {
        return new ActionNeeded(
                ActionNeeded.Cause.REJECTED,
                change.getCaseFile().getNumber(),
                change.getCaseFile().getTitle(),
                change.getCaseFile().getClassification().getLevel(),
                change.getCaseFile().getStatus(),
                change.getId(),
                change.getTo(),
                change.getComment().orElse(null),
                change.getFourEyes().getDecidedByName().orElse(null),
                change.getFourEyes().getDecidedAt().orElse(null),
                change.getCaseFile().getDueOn().orElse(null));
    }

    private static ActionNeeded assigned(CaseFile file) {
        return new ActionNeeded(
                ActionNeeded.Cause.ASSIGNED,
                file.getNumber(),
                file.getTitle(),
                file.getClassification().getLevel(),
                file.getStatus(),
                null,
                null,
                null,
                file.getAssignedByName().orElse(null),
                file.getAssignedAt().orElse(null),
                file.getDueOn().orElse(null));
    }

    private static ActionNeeded inCharge(ActionNeeded.Cause cause, CaseFileSummary file) {
        return new ActionNeeded(
                cause, file.number(), file.title(), file.level(), file.status(), null, null, null, file.changedByName(), file.changedAt(),
                file.dueOn());
    }

    /**
     * Lists the papers of the officer's desks that are owed a reply.
     *
     * @param limit how many at most
     * @return papers without an answer, the earliest due first
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public List<ReplyDue> repliesDue(int limit) {
        return entries.repliesDue(caller.needToKnow().desks(), Slice.limit(limit), caller.needToKnow());
    }

    /**
     * Lists the case files that changed last.
     *
     * @param limit how many at most
     * @return files that exist for the officer, the newest first
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public List<CaseFileSummary> recentlyChanged(int limit) {
        return caseFiles.list(CaseFileFilter.ANY, CaseFileOrder.CHANGED, Optional.empty(), Slice.limit(limit), caller.needToKnow()).items();
    }

    /**
     * Offers parties that were named before.
     *
     * @param beginning what the officer has typed of an organ, an office or a name, three letters at least
     * @return at most ten parties of entries that exist for the officer
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public List<Suggestion> suggest(String beginning) {
        return entries.suggest(beginning, MOST_SUGGESTIONS, caller.needToKnow());
    }
}
