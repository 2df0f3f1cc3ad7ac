package org.chancery.service.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseFileRepository;
import org.chancery.domain.casefile.CaseFileSummary;
import org.chancery.domain.casefile.CaseLink;
import org.chancery.domain.casefile.CaseLinkRepository;
import org.chancery.domain.casefile.CaseListRepository;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.CaseSerial;
import org.chancery.domain.casefile.LinkedCaseFile;
import org.chancery.domain.identity.DeskRepository;
import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.OfficerRepository;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Slice;
import org.chancery.service.identity.Caller;

/** Opens, reads, lists, amends, assigns and links case files. */
@Stateless
@DenyAll
public class CaseFileService {

    @Inject
    private CaseFileRepository caseFiles;

    @Inject
    private CaseListRepository lists;

    @Inject
    private CaseLinkRepository links;

    @Inject
    private DeskRepository desks;

    @Inject
    private OfficerRepository officers;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Opens a case file as a draft, with the officer who opens it in charge.
     *
     * @param command what to open
     * @return the number given to it
     */
    @RolesAllowed(Roles.DESK_OFFICER)
    public CaseNumber open(OpenCaseFile command) {
        Instant now = clock.instant();
        int year = now.atZone(ZoneOffset.UTC).getYear();
        CaseSerial serial = caseFiles.serial(command.desk(), year).orElseGet(() -> caseFiles.startSerial(
                desks.byCode(command.desk()).orElseThrow(() -> new RuleViolation("casefile.notPosted")), year));
        CaseNumber number = serial.next();
        caseFiles.add(new CaseFile(
                number, serial.getDesk(), officers.reference(caller.officer()), command.particulars(), caller.officer(), now));
        return number;
    }

    /**
     * Reads a case file.
     *
     * @param number which one
     * @return the file with its desk, its officer and its pending proposal
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public CaseFile get(CaseNumber number) {
        return caseFiles.get(number, caller.needToKnow());
    }

    /**
     * Lists the case files that exist for the officer.
     *
     * @param query which ones, in which order, from where on
     * @return a page of them
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public Slice<CaseFileSummary> list(ListCaseFiles query) {
        return lists.list(
                query.filter(), query.order(), query.order().place(query.after()), Slice.limit(query.limit()), caller.needToKnow());
    }

    /**
     * Amends what a case file says of itself.
     *
     * @param command what to amend and which version was shown
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR})
    public void amend(AmendCaseFile command) {
        caseFiles.take(command.number(), caller.needToKnow())
                .amend(command.particulars(), command.version(), caller.officer(), clock.instant());
    }

    /**
     * Puts another officer in charge.
     *
     * @param command who, and which version was shown
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public void assign(AssignCaseFile command) {
        CaseFile caseFile = caseFiles.take(command.number(), caller.needToKnow());
        Officer assignee = officers.byName(command.officer())
                .orElseThrow(() -> new RuleViolation("casefile.assignee", command.officer()));
        caseFile.assign(assignee, command.version(), caller.officer(), clock.instant());
    }

    /**
     * Lists the officers who may be put in charge of a case file.
     *
     * @param number which file
     * @return officers posted to its desk and cleared for it, by name
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public List<Officer> assignable(CaseNumber number) {
        CaseFile caseFile = caseFiles.get(number, caller.needToKnow());
        return officers.postedTo(caseFile.getDesk().getId()).stream().filter(caseFile::mayBeLedBy).toList();
    }

    /**
     * Links a case file with another one that exists for the officer.
     *
     * @param command the two files and how they stand to each other
     * @return identity of the link
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR})
    public UUID link(LinkCaseFiles command) {
        CaseFile from = caseFiles.take(command.from(), caller.needToKnow());
        CaseFile to = caseFiles.get(command.to(), caller.needToKnow());
        if (links.exists(from, to, command.kind())) {
            throw new RuleViolation("caseLink.twice", to.getNumber());
        }
        CaseLink link = new CaseLink(from, to, command.kind(), caller.officer(), clock.instant());
        links.add(link);
        return link.getId();
    }

    /**
     * Takes a link away.
     *
     * @param number the file that the link was made on
     * @param link identity of the link
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR})
    public void unlink(CaseNumber number, UUID link) {
        CaseFile from = caseFiles.take(number, caller.needToKnow());
        from.entered(caller.officer(), clock.instant());
        links.remove(links.get(link, from));
    }

    /**
     * Reads the files linked with a file.
     *
     * @param number which file
     * @return those that exist for the officer
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public List<LinkedCaseFile> links(CaseNumber number) {
        return links.of(caseFiles.get(number, caller.needToKnow()).getId(), caller.needToKnow());
    }
}
