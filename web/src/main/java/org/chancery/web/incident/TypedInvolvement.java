package org.chancery.web.incident;

import java.io.Serializable;
import java.util.Optional;

import org.chancery.domain.incident.InvolvedParty;
import org.chancery.web.party.TypedParty;

/** One row of the parties to an incident, as an officer types it. */
public class TypedInvolvement implements Serializable {

    private final TypedParty party;

    private InvolvedParty.Part part = InvolvedParty.Part.INVOLVED;

    /** Begins with nothing typed. */
    public TypedInvolvement() {
        this.party = new TypedParty();
    }

    /**
     * Begins with what an incident says.
     *
     * @param involved a party and its part
     */
    public TypedInvolvement(InvolvedParty involved) {
        this.party = new TypedParty(Optional.of(involved.getParty()));
        this.part = involved.getPart();
    }

    /**
     * The party.
     *
     * @return the party
     */
    public TypedParty getParty() {
        return party;
    }

    /**
     * The part it had.
     *
     * @return the part it had
     */
    public InvolvedParty.Part getPart() {
        return part;
    }

    /**
     * Takes what was typed.
     *
     * @param part the part it had
     */
    public void setPart(InvolvedParty.Part part) {
        this.part = part;
    }
}
