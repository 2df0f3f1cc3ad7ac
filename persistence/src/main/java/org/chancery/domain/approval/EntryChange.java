package org.chancery.domain.approval;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry that was logged or corrected after a proposal was made, so that the decider knows what the proposer could not know.
 *
 * @param entry the entry
 * @param title its title
 * @param language language of the title
 * @param logged true when it was logged since, false when it was there before and corrected
 * @param by name of the officer who did it last
 * @param at when
 */
public record EntryChange(UUID entry, String title, String language, boolean logged, String by, Instant at) {}
