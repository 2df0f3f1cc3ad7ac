package org.chancery.domain.approval;

import java.time.LocalDate;
import java.util.List;

/**
 * What a decision rests on beside reason and evidence: what happened in the file since it was proposed, and which papers of the file
 * still wait for an answer. Only what exists for the reader is in it.
 *
 * @param since entries logged or corrected after the proposal, the newest first, at most {@link DecisionBasisRepository#MOST}
 * @param repliesOwed the days on which replies fall due that nobody has given, the earliest first, at most as many
 */
public record DecisionBasis(List<EntryChange> since, List<LocalDate> repliesOwed) {

    /** Keeps its own copies. */
    public DecisionBasis {
        since = List.copyOf(since);
        repliesOwed = List.copyOf(repliesOwed);
    }
}
