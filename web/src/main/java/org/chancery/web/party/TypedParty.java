package org.chancery.web.party;

import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chancery.domain.kernel.ShortText;
import org.chancery.domain.party.Party;
import org.chancery.domain.party.StateCode;
import org.jspecify.annotations.Nullable;

/** A party as an officer types it: each part in a field of its own, all of them optional until one is filled. */
public class TypedParty implements Serializable {

    @StateCode
    private @Nullable String state;

    @ShortText
    private @Nullable String organ;

    @ShortText
    private @Nullable String office;

    @ShortText
    private @Nullable String person;

    /** Begins with nothing typed. */
    public TypedParty() {}

    /**
     * Begins with what a record says.
     *
     * @param party the party, or nothing
     */
    public TypedParty(Optional<Party> party) {
        party.ifPresent(this::fill);
    }

    private void fill(Party party) {
        state = party.getState().orElse(null);
        organ = party.getOrgan().orElse(null);
        office = party.getOffice().orElse(null);
        person = party.getPerson().orElse(null);
    }

    /**
     * Fills in what is still empty from a party that the records know.
     *
     * @param party a party, of which the officer chose a part
     */
    public void complete(Party party) {
        state = state == null ? party.getState().orElse(null) : state;
        organ = organ == null ? party.getOrgan().orElse(null) : organ;
        office = office == null ? party.getOffice().orElse(null) : office;
    }

    private static @Nullable String known(@Nullable String part) {
        return part == null || part.isBlank() ? null : part.strip();
    }

    /**
     * The party that was typed.
     *
     * @return party, null when every field is empty
     */
    public @Nullable Party party() {
        return isEmpty() ? null : new Party(state, organ, office, person);
    }

    /**
     * Whether nothing was typed.
     *
     * @return true when every field is empty
     */
    public boolean isEmpty() {
        return Stream.of(state, organ, office, person).allMatch(part -> known(part) == null);
    }

    /**
     * The party in words.
     *
     * @return its parts, as far as they were typed
     */
    public String words() {
        return Stream.of(person, office, organ, state).filter(part -> known(part) != null).collect(Collectors.joining(", "));
    }

    /**
     * Code of the state.
     *
     * @return as typed, null when empty
     */
    public @Nullable String getState() {
        return state;
    }

    /**
     * Takes what was typed.
     *
     * @param state as typed
     */
    public void setState(@Nullable String state) {
        this.state = known(state);
    }

    /**
     * Ministry, embassy or organisation.
     *
     * @return as typed, null when empty
     */
    public @Nullable String getOrgan() {
        return organ;
    }

    /**
     * Takes what was typed.
     *
     * @param organ as typed
     */
    public void setOrgan(@Nullable String organ) {
        this.organ = known(organ);
    }

    /**
     * Office within the organ.
     *
     * @return as typed, null when empty
     */
    public @Nullable String getOffice() {
        return office;
    }

    /**
     * Takes what was typed.
     *
     * @param office as typed
     */
    public void setOffice(@Nullable String office) {
        this.office = known(office);
    }

    /**
     * Name of the person.
     *
     * @return as typed, null when empty
     */
    public @Nullable String getPerson() {
        return person;
    }

    /**
     * Takes what was typed.
     *
     * @param person as typed
     */
    public void setPerson(@Nullable String person) {
        this.person = known(person);
    }
}
