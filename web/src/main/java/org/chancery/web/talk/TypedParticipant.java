package org.chancery.web.talk;

import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chancery.domain.kernel.ShortText;
import org.chancery.domain.party.StateCode;
import org.chancery.domain.talk.Participant;
import org.jspecify.annotations.Nullable;

/** One row of the participants in a talk, as an officer types it. */
public class TypedParticipant implements Serializable {

    @ShortText
    private @Nullable String name;

    @ShortText
    private @Nullable String office;

    @StateCode
    private @Nullable String state;

    /** Begins with nothing typed. */
    public TypedParticipant() {}

    /**
     * Begins with what a talk says.
     *
     * @param participant somebody who took part
     */
    public TypedParticipant(Participant participant) {
        this.name = participant.getName().orElse(null);
        this.office = participant.getOffice().orElse(null);
        this.state = participant.getState().orElse(null);
    }

    /**
     * Begins with a delegation of which nobody is named yet.
     *
     * @param state code of the delegation's state
     */
    public TypedParticipant(String state) {
        this.state = state;
    }

    /**
     * Whether nobody is named: a state alone is no participant.
     *
     * @return true when neither name nor office was typed
     */
    public boolean isEmpty() {
        return Stream.of(name, office).allMatch(part -> part == null || part.isBlank());
    }

    /**
     * The participant that was typed.
     *
     * @return participant
     */
    public Participant participant() {
        return new Participant(name, office, state);
    }

    /**
     * The participant in words.
     *
     * @return name, office and state, as far as they were typed
     */
    public String words() {
        return Stream.of(name, office, state).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
    }

    /**
     * Name, as the record gives it.
     *
     * @return name, as the record gives it
     */
    public @Nullable String getName() {
        return name;
    }

    /**
     * Takes what was typed.
     *
     * @param name name, as the record gives it
     */
    public void setName(@Nullable String name) {
        this.name = name;
    }

    /**
     * Office held then.
     *
     * @return office held then
     */
    public @Nullable String getOffice() {
        return office;
    }

    /**
     * Takes what was typed.
     *
     * @param office office held then
     */
    public void setOffice(@Nullable String office) {
        this.office = office;
    }

    /**
     * The delegation's state.
     *
     * @return code, null when not known
     */
    public @Nullable String getState() {
        return state;
    }

    /**
     * Takes what was chosen.
     *
     * @param state code, or nothing
     */
    public void setState(@Nullable String state) {
        this.state = state == null || state.isBlank() ? null : state;
    }
}
