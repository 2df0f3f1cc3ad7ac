package org.chancery.service.talk;

import java.util.UUID;

import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.talk.TalkParticulars;

/**
 * Corrects a talk.
 *
 * @param id which one
 * @param version version that the officer had on the screen
 * @param entry what every entry says
 * @param talk what it says beside
 */
public record CorrectTalk(UUID id, long version, EntryParticulars entry, TalkParticulars talk) {}
