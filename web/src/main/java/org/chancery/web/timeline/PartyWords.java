package org.chancery.web.timeline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.party.Party;
import org.chancery.domain.timeline.PartyInShort;
import org.chancery.web.kernel.Wording;
import org.chancery.web.party.StateNames;

/** Parties in words: by their names, or by the name of the state when nothing else is known. */
@Named("partyWords")
@RequestScoped
public class PartyWords {

    @Inject
    private Wording wording;

    @Inject
    private StateNames states;

    /**
     * A party on a timeline.
     *
     * @param party the party in short
     * @return its name and the part it had
     */
    public String of(PartyInShort party) {
        String name = party.name() == null ? states.name(party.state()) : party.name();
        return party.part() == null ? name : name + " " + wording.word(party.part());
    }

    /**
     * A party in full.
     *
     * @param party the party
     * @return person, office and organ as far as they are known, else the state
     */
    public String full(Party party) {
        return party.words().isEmpty() ? states.name(party.getState().orElse("")) : party.words();
    }
}
