package org.chancery.service.talk;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.talk.TalkParticulars;

/**
 * Logs a talk into a case file.
 *
 * @param caseFile number of the file
 * @param entry what every entry says
 * @param talk what it says beside
 */
public record LogTalk(CaseNumber caseFile, EntryParticulars entry, TalkParticulars talk) {}
