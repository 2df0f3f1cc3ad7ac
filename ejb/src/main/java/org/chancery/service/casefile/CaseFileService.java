package org.chancery.service.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseFileRepository;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.CaseSerial;
import org.chancery.domain.identity.DeskRepository;
import org.chancery.domain.identity.OfficerRepository;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.service.identity.Caller;

/** Opens, reads and amends case files. */
@Stateless
@DenyAll
public class CaseFileService {

    @Inject
    private CaseFileRepository caseFiles;

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
                desks.byCode(command.desk()).orElseThrow(RecordNotFound::new), year));
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
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR})
    public CaseFile get(CaseNumber number) {
        return caseFiles.get(number, caller.needToKnow());
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
}
