package org.chancery.domain.party;

import java.io.Serializable;
import java.util.Locale;

/**
 * A state, or a territory with a code of its own, that the ministry has to do with.
 *
 * @param code its ISO 3166-1 alpha-2 code in capitals, or the code XK for Kosovo
 */
public record State(String code) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Names a state by its code, in capitals or not.
     *
     * @throws org.chancery.domain.kernel.RuleViolation {@code state.unknown}
     */
    public State {
        code = States.checked(code);
    }

    /**
     * The state's name.
     *
     * @param language language of the reader
     * @return name in that language
     */
    public String name(Locale language) {
        return States.name(code, language);
    }

    @Override
    public String toString() {
        return code;
    }
}
