package org.chancery.web.party;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.party.State;
import org.chancery.domain.party.States;
import org.chancery.web.kernel.Look;

/** The states that can be chosen in a form, by their names in the reader's language. */
@Named("stateChoices")
@RequestScoped
public class StateChoices {

    private static final int SUGGESTED = 12;

    @Inject
    private Look look;

    /**
     * All states.
     *
     * @return states in the alphabetical order of the reader's language
     */
    public List<State> getAll() {
        return States.byName(look.getLocale());
    }

    /**
     * The states that an officer may mean who has typed so far.
     *
     * @param typed beginning of a name or word of it, or a code
     * @return codes, those that begin with it first
     */
    public List<String> complete(String typed) {
        Locale locale = look.getLocale();
        String sought = typed.strip().toLowerCase(locale);
        List<State> all = getAll();
        var first = all.stream().filter(state -> begins(state, sought, locale));
        var then = all.stream().filter(state -> !begins(state, sought, locale) && state.name(locale).toLowerCase(locale).contains(sought));
        return Stream.concat(first, then).map(State::code).limit(SUGGESTED).toList();
    }

    private static boolean begins(State state, String sought, Locale locale) {
        return state.code().toLowerCase(locale).equals(sought) || state.name(locale).toLowerCase(locale).startsWith(sought);
    }
}
