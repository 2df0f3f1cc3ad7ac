package org.chancery.service.approval;

import java.util.List;
import java.util.UUID;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.kernel.Reasoned;

/**
 * Proposes another status for a case file.
 *
 * @param caseFile number of the file
 * @param from the status that the officer had on the screen
 * @param to the status proposed
 * @param reason why
 * @param evidence identities of entries of the file that show it
 */
public record ProposeStatusChange(CaseNumber caseFile, CaseStatus from, CaseStatus to, String reason, List<UUID> evidence)
        implements Reasoned {

    /** Copies the evidence. */
    public ProposeStatusChange {
        evidence = List.copyOf(evidence);
    }
}
