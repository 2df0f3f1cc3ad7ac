package org.chancery.service.history;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.kernel.Reasoned;

/**
 * Asks for the disposal of what the history tells of a closed case file.
 *
 * @param caseFile number of the file
 * @param reason why it shall go
 */
public record ProposeDisposal(CaseNumber caseFile, String reason) implements Reasoned {}
