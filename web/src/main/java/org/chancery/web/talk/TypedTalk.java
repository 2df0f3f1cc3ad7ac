package org.chancery.web.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.chancery.domain.talk.RecordKind;
import org.chancery.domain.talk.Talk;
import org.chancery.domain.talk.TalkKind;
import org.chancery.domain.talk.TalkParticulars;
import org.chancery.web.casefile.TypedKind;
import org.chancery.web.kernel.Wording;
import org.jspecify.annotations.Nullable;

/** What a talk says of itself beside what every entry says, as an officer types it. */
public class TypedTalk implements TypedKind {

    private static final int ROWS = 2;

    private TalkKind kind = TalkKind.MEETING;

    private @Nullable RecordKind recordKind;

    private final List<TypedParticipant> participants = new ArrayList<>();

    /** Begins with nothing typed. */
    public TypedTalk() {}

    /**
     * Begins with an empty row for each of the states that most likely spoke.
     *
     * @param states codes of the states concerned in the matter
     */
    public TypedTalk(List<String> states) {
        states.stream().limit(ROWS).forEach(state -> participants.add(new TypedParticipant(state)));
        while (participants.size() < ROWS) {
            participants.add(new TypedParticipant());
        }
    }

    /**
     * Begins with what a talk says, to correct it.
     *
     * @param talk the talk
     */
    public TypedTalk(Talk talk) {
        this.kind = talk.subkind();
        this.recordKind = talk.getRecordKind().orElse(null);
        talk.getParticipants().forEach(participant -> participants.add(new TypedParticipant(participant)));
    }

    /**
     * What was typed; rows in which nobody is named are no participants.
     *
     * @return the particulars
     */
    public TalkParticulars particulars() {
        return new TalkParticulars(
                kind, recordKind, participants.stream().filter(row -> !row.isEmpty()).map(TypedParticipant::participant).toList());
    }

    @Override
    public void say(Map<String, String> words, Wording wording) {
        words.put("talk.kind", wording.word(kind));
        words.put("talk.record", wording.word(recordKind));
        words.put(
                "talk.participantList",
                participants.stream().filter(row -> !row.isEmpty()).map(TypedParticipant::words).collect(Collectors.joining("; ")));
    }

    /** Adds an empty row to the participants. */
    public void add() {
        participants.add(new TypedParticipant());
    }

    /**
     * Takes a row off the participants.
     *
     * @param row its position
     */
    public void remove(int row) {
        participants.remove(row);
    }

    /**
     * How they spoke.
     *
     * @return how they spoke
     */
    public TalkKind getKind() {
        return kind;
    }

    /**
     * Takes what was typed.
     *
     * @param kind how they spoke
     */
    public void setKind(TalkKind kind) {
        this.kind = kind;
    }

    /**
     * Form of the record.
     *
     * @return form of the record
     */
    public @Nullable RecordKind getRecordKind() {
        return recordKind;
    }

    /**
     * Takes what was typed.
     *
     * @param recordKind form of the record
     */
    public void setRecordKind(@Nullable RecordKind recordKind) {
        this.recordKind = recordKind;
    }

    /**
     * Rows of the participants.
     *
     * @return rows of the participants
     */
    public List<TypedParticipant> getParticipants() {
        return participants;
    }
}
