package org.chancery.domain.history;

import java.util.Objects;
import java.util.UUID;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseLink;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.StatusChange;
import org.chancery.domain.document.Attachment;
import org.chancery.domain.identity.Desk;
import org.chancery.domain.identity.KeptLook;
import org.chancery.domain.identity.NeedToKnow;
import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.kernel.BaseEntity;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/**
 * What an event of the history is about, and where it belongs: whoever may not see the record may not see the event.
 *
 * @param type simple name of the record's class
 * @param id the record's identity
 * @param name what the record is called, as people say it
 * @param version the record's version after the event
 * @param caseFile identity of the case file it belongs to, or null for records outside of case files
 * @param caseNumber number of that case file
 * @param entry identity of the entry it belongs to, or null
 * @param desk identity of the desk that keeps it, or null
 * @param deskCode code of that desk
 * @param classification highest level of classification involved
 */
public record HistorySubject(
        @Nullable String type,
        @Nullable UUID id,
        @Nullable String name,
        @Nullable Long version,
        @Nullable UUID caseFile,
        @Nullable String caseNumber,
        @Nullable UUID entry,
        @Nullable UUID desk,
        @Nullable String deskCode,
        int classification) {

    /** An event that is about no record: a sign-in, a look through a list. */
    public static final HistorySubject NOTHING = new HistorySubject(null, null, null, null, null, null, null, null, null, 0);

    /**
     * A record as the subject of an event.
     *
     * @param entity the record
     * @return where the event belongs
     */
    public static HistorySubject of(BaseEntity entity) {
        if (entity instanceof CaseFile file) {
            return in(file, file, file.getNumber(), null, 0);
        }
        if (entity instanceof CaseEntry entry) {
            return in(entry.getCaseFile(), entry, entry.getTitle(), entry.getId(), entry.getClassification().getLevel());
        }
        if (entity instanceof StatusChange change) {
            return in(change.getCaseFile(), change, change.getCaseFile().getNumber(), null, 0);
        }
        if (entity instanceof Disposal disposal) {
            return in(disposal.getCaseFile(), disposal, disposal.getCaseFile().getNumber(), null, 0);
        }
        if (entity instanceof CaseLink link) {
            return in(link.getFrom(), link, link.getFrom().getNumber(), null, link.getTo().getClassification().getLevel());
        }
        if (entity instanceof Attachment paper) {
            CaseEntry entry = paper.getEntry();
            return in(entry.getCaseFile(), paper, paper.getFileName(), entry.getId(), entry.getClassification().getLevel());
        }
        return outside(entity);
    }

    /**
     * The subject of an event, for an event about that event.
     *
     * @param event an event of the history
     * @return the same record and place, without the version
     */
    public static HistorySubject of(HistoryEvent event) {
        return new HistorySubject(
                event.getRecordType().orElse(null), event.getRecordId().orElse(null), event.getRecordName().orElse(null), null,
                event.getCaseFileId().orElse(null), event.getCaseNumber().orElse(null), event.getEntryId().orElse(null),
                event.getDeskId().orElse(null), event.getDeskCode().orElse(null), event.getClassification());
    }

    /**
     * The record whose events were looked through, as the first of them names it.
     *
     * @param line one of the events
     * @param filter what was looked for
     * @return the case file, the entry or the other record; who may know of it now, may know of the look
     */
    public static HistorySubject of(HistoryLine line, HistoryFilter filter) {
        if (filter.caseNumber() != null) {
            return new HistorySubject("CaseFile", line.caseFile(), line.caseNumber(), null, line.caseFile(), line.caseNumber(), null, null,
                    line.desk(), 0);
        }
        UUID id = filter.entry() != null ? line.entry() : line.recordId();
        return new HistorySubject(line.recordType(), id, line.recordName(), null, line.caseFile(), line.caseNumber(), line.entry(), null,
                line.desk(), line.classification());
    }

    /**
     * A record of which only the identity is known.
     *
     * @param type kind of record, or null
     * @param id the record's identity
     * @return a subject outside of case files
     */
    public static HistorySubject named(@Nullable String type, UUID id) {
        return new HistorySubject(type, id, null, null, null, null, null, null, null, 0);
    }

    private static HistorySubject in(CaseFile file, BaseEntity entity, String name, @Nullable UUID entry, int level) {
        return new HistorySubject(
                type(entity), entity.getId(), name, entity.getVersion(), file.getId(), file.getNumber(), entry,
                file.getDesk().getId(), CaseNumber.parse(file.getNumber()).desk(),
                Math.max(level, file.getClassification().getLevel()));
    }

    private static HistorySubject outside(BaseEntity entity) {
        UUID desk = entity instanceof Desk ? entity.getId() : null;
        String code = entity instanceof Desk kept ? kept.getCode() : null;
        String name = entity instanceof Officer officer ? officer.getName() : entity instanceof KeptLook look ? look.getName() : code;
        return new HistorySubject(type(entity), entity.getId(), name, entity.getVersion(), null, null, null, desk, code, 0);
    }

    private static String type(BaseEntity entity) {
        return Hibernate.getClass(entity).getSimpleName();
    }

    /**
     * The same record, involving what it was before too.
     *
     * @param level a level of classification that it had
     * @return the subject, not lower than that
     */
    HistorySubject notBelow(int level) {
        return level <= classification ? this : new HistorySubject(
                type, id, name, version, caseFile, caseNumber, entry, desk, deskCode, level);
    }

    /**
     * Whether the record exists for somebody.
     *
     * @param needToKnow what exists for the officer
     * @return true for records outside of case files, and for those of the officer's desks up to the clearance
     */
    public boolean existsFor(NeedToKnow needToKnow) {
        return desk == null || needToKnow.covers(desk, classification);
    }

    /**
     * Whether the record belongs to a desk that somebody is not posted to.
     *
     * @param officer who looks at it
     * @return false for records outside of case files
     */
    public boolean foreignTo(OfficerPrincipal officer) {
        return desk != null && caseFile != null && !officer.needToKnow().desks().contains(desk);
    }

    /** The identity of a record that is one. */
    UUID recordKey() {
        return Objects.requireNonNull(id);
    }
}
