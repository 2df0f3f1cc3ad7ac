package org.chancery.domain.talk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.EntryKind;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Officials who spoke with each other: a call, a meeting, a visit, a summons, with who took part and what was put down. */
@Entity
@DiscriminatorValue("TALK")
public class Talk extends CaseEntry {

    private static final int MOST_PARTICIPANTS = 200;

    @Enumerated(EnumType.STRING)
    @Column(name = "talk_kind", length = 40)
    private TalkKind talkKind;

    @Enumerated(EnumType.STRING)
    @Column(name = "record_kind", length = 40)
    private @Nullable RecordKind recordKind;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "talk_participant", joinColumns = @JoinColumn(name = "talk_id"))
    @OrderColumn(name = "position")
    private List<Participant> participants = new ArrayList<>();

    /** For JPA. */
    protected Talk() {}

    /**
     * Logs a talk into a case file.
     *
     * @param caseFile the file
     * @param entry what every entry says; its date is when it was held
     * @param talk what a talk says beside
     * @param officer who logs
     * @param at when
     * @throws RuleViolation {@code talk.participants} for more than 200
     */
    public Talk(CaseFile caseFile, EntryParticulars entry, TalkParticulars talk, OfficerPrincipal officer, Instant at) {
        super(caseFile, entry, officer, at);
        put(talk);
    }

    /**
     * Corrects the talk; the history keeps what stood before.
     *
     * @param entry what every entry says
     * @param talk what a talk says beside
     * @param shownVersion version that the officer had on the screen
     * @param officer who corrects
     * @param at when
     */
    public void correct(EntryParticulars entry, TalkParticulars talk, long shownVersion, OfficerPrincipal officer, Instant at) {
        super.correct(entry, shownVersion, officer, at);
        put(talk);
    }

    private void put(TalkParticulars talk) {
        if (talk.participants().size() > MOST_PARTICIPANTS) {
            throw new RuleViolation("talk.participants", MOST_PARTICIPANTS);
        }
        talkKind = talk.kind();
        recordKind = talk.record();
        if (!participants.equals(talk.participants())) {
            participants.clear();
            participants.addAll(talk.participants());
        }
    }

    @Override
    public EntryKind kind() {
        return EntryKind.TALK;
    }

    @Override
    public TalkKind subkind() {
        return talkKind;
    }

    /**
     * The form of the record.
     *
     * @return kind of record, nothing when there is none yet
     */
    public Optional<RecordKind> getRecordKind() {
        return Optional.ofNullable(recordKind);
    }

    /**
     * Who took part.
     *
     * @return participants in the order given, a copy
     */
    public List<Participant> getParticipants() {
        return List.copyOf(participants);
    }
}
