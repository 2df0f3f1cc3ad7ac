package org.chancery.domain.timeline;

import java.time.LocalDate;
import java.util.UUID;

import org.chancery.domain.correspondence.CorrespondenceKind;
import org.chancery.domain.correspondence.Direction;
import org.chancery.domain.kernel.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper that is owed a reply: ours when it came in, theirs when it went out.
 *
 * @param id identity of the paper
 * @param direction incoming or outgoing
 * @param kind kind of paper
 * @param title subject
 * @param language BCP 47 tag of its text
 * @param level level of classification
 * @param party the other side, or null
 * @param occurred date of writing, or null
 * @param received date of receipt, or null
 * @param replyDueOn day by which the reply is owed
 * @param caseFile number of the case file
 * @param caseTitle title of the case file
 */
public record ReplyDue(
        UUID id,
        Direction direction,
        CorrespondenceKind kind,
        String title,
        String language,
        int level,
        @Nullable PartyInShort party,
        @Nullable EventDate occurred,
        @Nullable EventDate received,
        LocalDate replyDueOn,
        String caseFile,
        String caseTitle) {}
