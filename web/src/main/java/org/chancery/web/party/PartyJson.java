package org.chancery.web.party;

import java.util.Optional;

import org.chancery.domain.kernel.Text;
import org.chancery.domain.party.Party;
import org.chancery.web.kernel.Fields;
import org.chancery.web.kernel.JsonRecord;
import org.jspecify.annotations.Nullable;

/** A party as the API reads and writes it: an object, or on the way in a plain text, which names the organ. */
public final class PartyJson {

    private PartyJson() {}

    /**
     * Writes a party.
     *
     * @param party the party, or nothing
     * @return {@code state}, {@code organ}, {@code office}, {@code person}; null for nothing
     */
    public static @Nullable JsonRecord write(Optional<Party> party) {
        return party.map(PartyJson::write).orElse(null);
    }

    /**
     * Writes a party.
     *
     * @param party the party
     * @return {@code state}, {@code organ}, {@code office}, {@code person}
     */
    public static JsonRecord write(Party party) {
        return new JsonRecord()
                .with("state", party.getState())
                .with("organ", party.getOrgan())
                .with("office", party.getOffice())
                .with("person", party.getPerson());
    }

    /**
     * Reads a party.
     *
     * @param fields the body
     * @param name name of the field
     * @param present the party there is, or null
     * @return the party given, null when cleared or when it cannot be taken
     */
    public static @Nullable Party read(Fields fields, String name, @Nullable Party present) {
        if (!fields.has(name)) {
            return present;
        }
        Fields object = fields.object(name);
        if (object == null) {
            String words = fields.text(name, null, Text.TITLE, "party.organ", false);
            return words == null ? null : new Party(null, words, null, null);
        }
        String state = object.value("state", null, org.chancery.domain.party.States::checked);
        String organ = object.text("organ", null, Text.TITLE, "party.organ", false);
        String office = object.text("office", null, Text.TITLE, "party.office", false);
        String person = object.text("person", null, Text.TITLE, "party.person", false);
        return fields.read(name, () -> new Party(state, organ, office, person));
    }
}
