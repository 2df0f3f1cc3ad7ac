package org.chancery.service.document;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.CaseFileRepository;
import org.chancery.domain.document.Attachment;
import org.chancery.domain.document.AttachmentRepository;
import org.chancery.domain.document.AttachmentSummary;
import org.chancery.domain.document.Content;
import org.chancery.domain.document.FileName;
import org.chancery.domain.identity.Roles;
import org.chancery.service.identity.Caller;

/** Attaches papers to entries, hands them out and takes them off again. */
@Stateless
@DenyAll
public class AttachmentService {

    @Inject
    private CaseFileRepository caseFiles;

    @Inject
    private AttachmentRepository attachments;

    @Inject
    private PaperInspection inspection;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Looks at a paper before it is attached, so that a form can refuse it at once.
     *
     * @param fileName name of the file
     * @param bytes content
     * @return the media type found in the content
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR})
    public String inspect(String fileName, byte[] bytes) {
        return inspection.mediaType(new FileName(fileName), bytes);
    }

    /**
     * The size above which no paper is taken.
     *
     * @return bytes
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public long mostBytes() {
        return inspection.mostBytes();
    }

    /**
     * Attaches a paper to an entry, or replaces the one of that name.
     *
     * @param command which paper to which entry
     * @return its identity, and whether it is new
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR})
    public Attached attach(AttachPaper command) {
        caseFiles.takeHolding(command.entry(), caller.needToKnow());
        FileName name = new FileName(command.fileName());
        String mediaType = inspection.mediaType(name, command.bytes());
        CaseEntry entry = attachments.entryOfTakenFile(command.entry());
        Content content = attachments.keep(command.bytes());
        Optional<Attachment> present = attachments.named(entry, name);
        if (present.isPresent()) {
            boolean wasRemoved = present.get().isRemoved();
            present.get().replace(content, mediaType, caller.officer(), clock.instant());
            return new Attached(present.get().getId(), wasRemoved);
        }
        Attachment paper = new Attachment(entry, name, content, mediaType, caller.officer(), clock.instant());
        attachments.add(paper);
        return new Attached(paper.getId(), true);
    }

    /**
     * Takes a paper off its entry; its content stays stored, since the history names it.
     *
     * @param id identity of the attachment
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR})
    public void remove(UUID id) {
        caseFiles.takeHolding(attachments.get(id, caller.needToKnow()).entry(), caller.needToKnow());
        attachments.ofTakenFile(id).remove(caller.officer(), clock.instant());
    }

    /**
     * Says what is known of a paper.
     *
     * @param id identity of the attachment
     * @return the paper without its content
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public AttachmentSummary get(UUID id) {
        return attachments.get(id, caller.needToKnow());
    }

    /**
     * Hands out a paper.
     *
     * @param id identity of the attachment
     * @return the paper with its content
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public Paper read(UUID id) {
        AttachmentSummary summary = attachments.get(id, caller.needToKnow());
        return new Paper(summary, attachments.bytes(summary));
    }

    /**
     * Makes sure that an entry exists for the officer, before anything is read for it.
     *
     * @param entry identity of the entry
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public void requireEntry(UUID entry) {
        attachments.requireEntry(entry, caller.needToKnow());
    }

    /**
     * Lists the papers of an entry.
     *
     * @param entry identity of the entry
     * @return papers by name
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public List<AttachmentSummary> list(UUID entry) {
        attachments.requireEntry(entry, caller.needToKnow());
        return attachments.of(entry, caller.needToKnow());
    }
}
