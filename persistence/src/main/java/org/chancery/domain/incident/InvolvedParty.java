package org.chancery.domain.incident;

import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.chancery.domain.party.Party;
import org.jspecify.annotations.Nullable;

/** A party to an incident and the part it had. */
@Embeddable
public class InvolvedParty {

    /** The part a party had. */
    public enum Part {
        /** It acted. */
        ACTED,
        /** It was aimed at. */
        TARGET,
        /** It suffered. */
        AFFECTED,
        /** It took part otherwise. */
        INVOLVED
    }

    @Embedded
    private Party party;

    @Enumerated(EnumType.STRING)
    @Column(name = "part", nullable = false, length = 16)
    private Part part;

    /** For JPA. */
    protected InvolvedParty() {}

    /**
     * Names a party to an incident.
     *
     * @param party who
     * @param part the part it had
     */
    public InvolvedParty(Party party, Part part) {
        this.party = party;
        this.part = part;
    }

    /**
     * Who.
     *
     * @return party
     */
    public Party getParty() {
        return party;
    }

    /**
     * The part it had.
     *
     * @return part
     */
    public Part getPart() {
        return part;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InvolvedParty that && party.equals(that.party) && part == that.part;
    }

    @Override
    public int hashCode() {
        return Objects.hash(party, part);
    }
}
