package org.chancery.service.history.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;

import org.chancery.domain.document.AttachmentRepository;
import org.chancery.domain.document.PaperDigest;
import org.chancery.domain.history.ApprovedDisposal;
import org.chancery.domain.history.CurrentRecord;
import org.chancery.domain.history.CurrentRecordRepository;
import org.chancery.domain.history.DisposalRepository;
import org.chancery.domain.history.HistoryEvent;
import org.chancery.domain.history.ToldState;
import org.chancery.domain.history.log.Checkpoint;
import org.chancery.domain.history.log.Frontier;
import org.chancery.domain.history.log.LogRepository;
import org.chancery.domain.history.log.Note;
import org.chancery.domain.history.pack.LoggedEvent;
import org.chancery.domain.history.pack.PackRepository;
import org.chancery.domain.kernel.BaseEntity;
import org.chancery.service.history.log.Finding.Fault;
import org.jspecify.annotations.Nullable;

/** The steps of a verification, each a short transaction of its own. */
@Stateless
@DenyAll
@ExcludeDefaultInterceptors
public class VerificationPages {

    /** How many events or records are looked at in one step. */
    static final int PAGE = 500;
    private static final int PAPERS = 20;

    @Inject
    private PackRepository events;

    @Inject
    private LogRepository log;

    @Inject
    private CurrentRecordRepository records;

    @Inject
    private AttachmentRepository papers;

    @Inject
    private DisposalRepository disposals;

    @Inject
    private LogKeys keys;

    /** How long the log is. */
    @PermitAll
    public long size() {
        return log.head().getSize();
    }

    /** The kinds of record. */
    @PermitAll
    public List<Class<? extends BaseEntity>> types() {
        return records.types();
    }

    /** Looks at the next events of the log and at the checkpoints among them; the edge grows by their leaves. */
    @PermitAll
    public List<Finding> events(Frontier edge, long to, Frontier signed) {
        List<Finding> found = new ArrayList<>();
        long from = edge.size();
        Map<Long, Note> checkpoints = new HashMap<>();
        log.checkpoints(from, to).stream().map(Checkpoint::getNote).forEach(note -> checkpoints.put(note.size(), note));
        List<LoggedEvent> page = events.logged(from, to);
        Map<UUID, ApprovedDisposal> approved = approved(page);
        for (LoggedEvent logged : page) {
            if (logged.index() != edge.size()) {
                found.add(Finding.of(Fault.LEAVES_MISSING, edge.size()));
                return found;
            }
            if (logged.event() == null) {
                found.add(Finding.of(Fault.EVENT_MISSING, logged.index()));
            } else if (!logged.isIntact()) {
                found.add(Finding.of(logged.event(), Fault.EVENT_CHANGED, logged.index()));
            } else if (logged.event().isDisposedOf() && !wasApproved(logged.event(), approved)) {
                found.add(Finding.of(logged.event(), Fault.DISPOSED_UNDECIDED, logged.index()));
            }
            edge.append(logged.digest());
            found.addAll(checked(checkpoints.get(edge.size()), edge));
            if (edge.size() == signed.size() && !Arrays.equals(edge.root(), signed.root())) {
                found.add(Finding.of(Fault.NOT_CONTINUED, edge.size()));
            }
        }
        if (edge.size() < to) {
            found.add(Finding.of(Fault.LEAVES_MISSING, edge.size()));
        }
        return found;
    }

    /** The approvals under which the contents of some events went, as the log tells of them. */
    private Map<UUID, ApprovedDisposal> approved(List<LoggedEvent> page) {
        return disposals.approved(page.stream().map(LoggedEvent::event).filter(Objects::nonNull)
                .flatMap(event -> event.getDisposalId().stream()).collect(Collectors.toSet()));
    }

    private static boolean wasApproved(HistoryEvent event, Map<UUID, ApprovedDisposal> approved) {
        return event.getDisposalId().map(approved::get).filter(approval -> approval.covers(event)).isPresent();
    }

    private List<Finding> checked(@Nullable Note note, Frontier edge) {
        List<Finding> found = new ArrayList<>();
        if (note != null && !note.isSignedBy(keys.key())) {
            found.add(Finding.of(Fault.NOT_SIGNED, note.size()));
        }
        if (note != null && !Arrays.equals(note.root(), edge.root())) {
            found.add(Finding.of(Fault.ANOTHER_TREE, note.size()));
        }
        return found;
    }

    /** The next records of one kind that are not as their last events tell; the caller looks twice, since records change meanwhile. */
    @PermitAll
    public RecordPage records(Class<? extends BaseEntity> type, UUID after) {
        List<CurrentRecord> found = records.page(type, after, PAGE);
        return new RecordPage(differing(found), found.size(), found.size() < PAGE ? PackPages.NIL : found.get(found.size() - 1).id());
    }

    /** Looks at one record again, while nobody can change it: what was found because it changed between two looks is not found now. */
    @PermitAll
    public List<Finding> again(Class<? extends BaseEntity> type, UUID id) {
        return differing(records.held(type, id));
    }

    private List<Finding> differing(List<CurrentRecord> found) {
        Map<UUID, ToldState> told = records.told(found.stream().map(CurrentRecord::id).toList());
        List<Finding> differing = new ArrayList<>();
        for (CurrentRecord record : found) {
            ToldState last = told.get(record.id());
            if (last == null) {
                differing.add(Finding.of(record.type(), record.id(), Fault.RECORD_WITHOUT_EVENT, null));
            } else if (last.isDisposedOf()) {
                differing.add(Finding.of(record.type(), record.id(), Fault.RECORD_UNTOLD, last));
            } else if (!record.isAsTold(last)) {
                differing.add(Finding.of(record.type(), record.id(), Fault.RECORD_CHANGED, last));
            }
        }
        return differing;
    }

    /** The next papers whose bytes are not those that were attached; the digest in the paper's row is compared with its last event elsewhere. */
    @PermitAll
    public RecordPage papers(UUID after) {
        List<PaperDigest> found = papers.digests(after, PAPERS);
        List<Finding> differing = found.stream().filter(paper -> !papers.isWhole(paper)).map(Finding::of).toList();
        return new RecordPage(differing, found.size(), found.size() < PAPERS ? PackPages.NIL : found.get(found.size() - 1).id());
    }

    /** Records of one kind that are gone although their last event tells of a state; a page of those that are gone at all. */
    @PermitAll
    public RecordPage vanished(Class<? extends BaseEntity> type, UUID after) {
        Map<UUID, ToldState> gone = records.vanished(type, after, PAGE);
        List<Finding> missing = gone.values().stream().filter(told -> told.state() != null)
                .map(told -> Finding.of(type.getSimpleName(), told.record(), Fault.RECORD_MISSING, told)).toList();
        return new RecordPage(missing, 0, gone.size() < PAGE ? PackPages.NIL : PackPages.last(gone.keySet()));
    }

    /**
     * What a look at some records found.
     *
     * @param findings what is not as it was written
     * @param looked how many records were looked at
     * @param last identity after which to go on; nil when there are no more
     */
    public record RecordPage(List<Finding> findings, long looked, UUID last) {}
}
