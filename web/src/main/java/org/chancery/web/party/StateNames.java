package org.chancery.web.party;

import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.party.States;
import org.chancery.web.kernel.Look;
import org.jspecify.annotations.Nullable;

/** The names of states in the reader's language: {@code #{states.name(code)}}. */
@Named("states")
@RequestScoped
public class StateNames {

    @Inject
    private Look look;

    /**
     * The name of a state.
     *
     * @param code its two letters, or any other text
     * @return its name, or the text itself when it is no code of a state
     */
    public String name(@Nullable String code) {
        String state = code == null ? "" : code.toUpperCase(Locale.ROOT);
        return States.all().contains(state) ? States.name(state, look.getLocale()) : state;
    }
}
