package org.chancery.web.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.domain.timeline.PartyInShort;
import org.jspecify.annotations.Nullable;

/** The parties of one state beside a timeline, or those of no state. */
public class SideOfParties {

    private static final int SHOWN = 8;

    private final @Nullable String state;

    private final List<String> names = new ArrayList<>();

    SideOfParties(@Nullable String state) {
        this.state = state;
    }

    /** Puts parties together by their states. */
    static List<SideOfParties> of(List<PartyInShort> parties) {
        Map<String, SideOfParties> sides = new LinkedHashMap<>();
        for (PartyInShort party : parties) {
            SideOfParties side = sides.computeIfAbsent(party.state() == null ? "" : party.state(), code -> new SideOfParties(party.state()));
            String name = party.name();
            if (name != null && !side.names.contains(name)) {
                side.names.add(name);
            }
        }
        return List.copyOf(sides.values());
    }

    /**
     * The state.
     *
     * @return its code, null for parties of no state
     */
    public @Nullable String getState() {
        return state;
    }

    /**
     * The parties.
     *
     * @return the first of their names in a row
     */
    public String getNames() {
        String row = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
        return names.size() > SHOWN ? row + " \u2026" : row;
    }
}
