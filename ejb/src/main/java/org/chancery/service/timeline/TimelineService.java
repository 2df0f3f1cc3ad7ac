package org.chancery.service.timeline;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.CaseFileRepository;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.correspondence.Correspondence;
import org.chancery.domain.document.AttachmentRepository;
import org.chancery.domain.identity.NeedToKnow;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.Slice;
import org.chancery.domain.timeline.EntryInBrief;
import org.chancery.domain.timeline.EntryInFull;
import org.chancery.domain.timeline.EntryRepository;
import org.chancery.domain.timeline.PartyInShort;
import org.chancery.domain.timeline.TimelineCounts;
import org.chancery.domain.timeline.TimelineItem;
import org.chancery.domain.timeline.TimelineQuery;
import org.chancery.domain.timeline.TimelineRepository;
import org.chancery.service.identity.Caller;

/** Reads case files as a whole: the timeline, and every entry on it with what belongs to it. */
@Stateless
@DenyAll
public class TimelineService {

    private static final int MOST_ANSWERABLE = 200;

    @Inject
    private CaseFileRepository caseFiles;

    @Inject
    private TimelineRepository timelines;

    @Inject
    private EntryRepository entries;

    @Inject
    private AttachmentRepository attachments;

    @Inject
    private Caller caller;

    /**
     * Reads a part of a case file's timeline.
     *
     * @param number which file
     * @param query which part
     * @return what stands there as far as it exists for the officer
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public Slice<TimelineItem> timeline(CaseNumber number, TimelineQuery query) {
        return timelines.timeline(caseFiles.get(number, caller.needToKnow()).getId(), query, caller.needToKnow());
    }

    /**
     * Counts what stands on a case file's timeline.
     *
     * @param number which file
     * @return counts by kind
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public TimelineCounts counts(CaseNumber number) {
        return timelines.counts(caseFiles.get(number, caller.needToKnow()).getId(), caller.needToKnow());
    }

    /**
     * Names everybody whom the entries of a case file name.
     *
     * @param number which file
     * @return parties, each once
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public List<PartyInShort> parties(CaseNumber number) {
        return timelines.parties(caseFiles.get(number, caller.needToKnow()).getId(), caller.needToKnow());
    }

    /**
     * Reads an entry whatever its kind.
     *
     * @param id which one
     * @return the entry with its file, papers, what it answers and what answers it
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public EntryInFull entry(UUID id) {
        NeedToKnow needToKnow = caller.needToKnow();
        CaseEntry entry = entries.get(id, needToKnow);
        if (entry instanceof Correspondence paper) {
            EntryInBrief answered = paper.getAnswers().flatMap(item -> entries.answered(item.getId(), needToKnow)).orElse(null);
            return new EntryInFull(entry, attachments.of(id, needToKnow), answered, entries.answersTo(id, needToKnow));
        }
        return new EntryInFull(entry, attachments.of(id, needToKnow), null, List.of());
    }

    /**
     * Lists the correspondence of a case file that a new paper may answer.
     *
     * @param number which file
     * @return items in brief, the newest first
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public List<EntryInBrief> answerable(CaseNumber number) {
        return entries.answerable(caseFiles.get(number, caller.needToKnow()).getId(), MOST_ANSWERABLE, caller.needToKnow());
    }

    /**
     * Names entries in brief, as evidence or a reference does.
     *
     * @param ids identities
     * @return those that exist for the officer, in the order of the timeline
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public List<EntryInBrief> brief(List<UUID> ids) {
        return entries.brief(ids, caller.needToKnow());
    }
}
