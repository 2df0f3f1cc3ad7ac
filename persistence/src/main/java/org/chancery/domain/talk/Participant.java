package org.chancery.domain.talk;

import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Text;
import org.chancery.domain.party.States;
import org.jspecify.annotations.Nullable;

/** Somebody who took part in a talk, with the office held then and the delegation. */
@Embeddable
public class Participant {

    @Column(name = "name", length = Text.TITLE)
    private @Nullable String name;

    @Column(name = "office", length = Text.TITLE)
    private @Nullable String office;

    @Column(name = "state", length = 2)
    private @Nullable String state;

    /** For JPA. */
    protected Participant() {}

    /**
     * Names a participant.
     *
     * @param name name as the record gives it, or null when only the office is known
     * @param office office held then, or null
     * @param state ISO 3166 alpha-2 code of the delegation's state, or null
     * @throws RuleViolation {@code participant.empty} when neither name nor office is known, {@code state.unknown}
     */
    public Participant(@Nullable String name, @Nullable String office, @Nullable String state) {
        this.name = Text.optional(name, Text.TITLE, "participant.name").orElse(null);
        this.office = Text.optional(office, Text.TITLE, "participant.office").orElse(null);
        this.state = Text.optional(state, 2, "participant.state").map(States::checked).orElse(null);
        if (this.name == null && this.office == null) {
            throw new RuleViolation("participant.empty");
        }
    }

    /**
     * The name.
     *
     * @return name as the record gives it
     */
    public Optional<String> getName() {
        return Optional.ofNullable(name);
    }

    /**
     * The office.
     *
     * @return office held then
     */
    public Optional<String> getOffice() {
        return Optional.ofNullable(office);
    }

    /**
     * The delegation's state.
     *
     * @return ISO 3166 alpha-2 code
     */
    public Optional<String> getState() {
        return Optional.ofNullable(state);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Participant that
                && Objects.equals(name, that.name)
                && Objects.equals(office, that.office)
                && Objects.equals(state, that.state);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, office, state);
    }
}
