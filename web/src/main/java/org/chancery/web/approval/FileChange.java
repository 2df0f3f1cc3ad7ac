package org.chancery.web.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.chancery.domain.approval.DecisionBasis;
import org.chancery.domain.approval.EntryChange;
import org.chancery.service.approval.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * Something that changed in a case file after a proposal was made: an entry, or the file itself.
 *
 * @param key key of the word for it: {@code approval.logged}, {@code approval.corrected}, {@code approval.amended} or, for papers and links,
 *     {@code approval.filed}
 * @param entry the entry, null when the file itself changed
 * @param title title of the entry, null when the file itself changed
 * @param language language of the title, null when the file itself changed
 * @param by name of the officer who changed it last
 * @param at when
 */
public record FileChange(
        String key, @Nullable UUID entry, @Nullable String title, @Nullable String language, String by, Instant at) {

    /**
     * Finds what changed since a proposal: the file's entries, what the file says of itself, and, when the last change is neither, papers or
     * links.
     *
     * @param proposal the proposal, waiting
     * @param basis what its decision rests on
     * @return changes, the newest first
     */
    static List<FileChange> since(Proposal proposal, DecisionBasis basis) {
        if (!proposal.pending()) {
            return List.of();
        }
        List<FileChange> changes = new ArrayList<>();
        if (proposal.amendedAt().isAfter(proposal.proposedAt())) {
            changes.add(ofFile("approval.amended", proposal.amendedByName(), proposal.amendedAt()));
        }
        basis.since().forEach(change -> changes.add(of(change)));
        if (proposal.changedSince() && changes.stream().noneMatch(change -> change.at().equals(proposal.changedAt()))) {
            changes.add(ofFile("approval.filed", proposal.changedByName(), proposal.changedAt()));
        }
        changes.sort(Comparator.comparing(FileChange::at).reversed());
        return changes;
    }

    private static FileChange ofFile(String key, String by, Instant at) {
        return new FileChange(key, null, null, null, by, at);
    }

    private static FileChange of(EntryChange change) {
        return new FileChange(
                change.logged() ? "approval.logged" : "approval.corrected", change.entry(), change.title(), change.language(), change.by(), change.at());
    }
}
