package org.chancery.web.party;

import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chancery.domain.kernel.ShortText;
import org.chancery.domain.party.Party;
import org.chancery.domain.party.StateCode;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.SelectEvent;

/** A party as an officer types it: each part in a field of its own, all of them optional until one is filled. */
public class TypedParty implements Serializable {

    /** Stands between the parts of a suggestion: a sign that no name has, and no control character, which a field would refuse. */
    private static final String BETWEEN = "\u241f";

    private static final int PARTS = 4;

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
     * A suggestion as the choice list carries it.
     *
     * @param party a party that the records know
     * @return its parts in one text
     */
    public static String suggestion(Party party) {
        return String.join(
                BETWEEN,
                party.getState().orElse(""),
                party.getOrgan().orElse(""),
                party.getOffice().orElse(""),
                party.getPerson().orElse(""));
    }

    /**
     * Takes over a suggestion that the officer chose.
     *
     * @param event the choice
     */
    public void choose(SelectEvent<String> event) {
        String[] parts = event.getObject().split(BETWEEN, -1);
        if (parts.length == PARTS) {
            state = known(parts[0]);
            organ = known(parts[1]);
            office = known(parts[2]);
            person = known(parts[3]);
        }
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
        // a suggestion arrives whole when its parts were not yet spread over the fields
        String[] parts = organ == null ? new String[0] : organ.split(BETWEEN, -1);
        this.organ = known(parts.length == PARTS ? parts[1] : organ);
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
