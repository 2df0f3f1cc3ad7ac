package org.chancery.domain.party;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Text;
import org.jspecify.annotations.Nullable;

/** Who writes, receives, speaks or acts: a state, an organ of it, an office and the person who holds it, as exactly as the paper says. */
@Embeddable
public class Party {

    @Column(name = "state", length = 2)
    private @Nullable String state;

    @Column(name = "organ", length = Text.TITLE)
    private @Nullable String organ;

    @Column(name = "office", length = Text.TITLE)
    private @Nullable String office;

    @Column(name = "person", length = Text.TITLE)
    private @Nullable String person;

    /** For JPA. */
    protected Party() {}

    /**
     * Names a party.
     *
     * @param state ISO 3166 alpha-2 code, or null for a non-state party
     * @param organ ministry, embassy, organisation, or null
     * @param office office within it, or null
     * @param person name of the person, or null
     * @throws RuleViolation {@code party.empty} when nothing is named, {@code state.unknown} for a code that is no state
     */
    public Party(@Nullable String state, @Nullable String organ, @Nullable String office, @Nullable String person) {
        this.state = Text.optional(state, 2, "party.state").map(States::checked).orElse(null);
        this.organ = Text.optional(organ, Text.TITLE, "party.organ").orElse(null);
        this.office = Text.optional(office, Text.TITLE, "party.office").orElse(null);
        this.person = Text.optional(person, Text.TITLE, "party.person").orElse(null);
        if (Stream.of(this.state, this.organ, this.office, this.person).allMatch(Objects::isNull)) {
            throw new RuleViolation("party.empty");
        }
    }

    /**
     * The state.
     *
     * @return ISO 3166 alpha-2 code
     */
    public Optional<String> getState() {
        return Optional.ofNullable(state);
    }

    /**
     * The organ.
     *
     * @return ministry, embassy or organisation
     */
    public Optional<String> getOrgan() {
        return Optional.ofNullable(organ);
    }

    /**
     * The office.
     *
     * @return office within the organ
     */
    public Optional<String> getOffice() {
        return Optional.ofNullable(office);
    }

    /**
     * The person.
     *
     * @return name
     */
    public Optional<String> getPerson() {
        return Optional.ofNullable(person);
    }

    /**
     * The party in words without the state.
     *
     * @return person, office and organ, as far as they are known
     */
    public String words() {
        return Stream.of(person, office, organ).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Party that
                && Objects.equals(state, that.state)
                && Objects.equals(organ, that.organ)
                && Objects.equals(office, that.office)
                && Objects.equals(person, that.person);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, organ, office, person);
    }
}
