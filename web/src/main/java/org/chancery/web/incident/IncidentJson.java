package org.chancery.web.incident;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.incident.Coordinates;
import org.chancery.domain.incident.Incident;
import org.chancery.domain.incident.IncidentKind;
import org.chancery.domain.incident.IncidentParticulars;
import org.chancery.domain.incident.InvolvedParty;
import org.chancery.domain.kernel.Words;
import org.chancery.domain.party.Party;
import org.chancery.domain.party.States;
import org.chancery.web.casefile.EntryJson;
import org.chancery.web.kernel.Fields;
import org.chancery.web.kernel.JsonRecord;
import org.chancery.web.party.PartyJson;
import org.jspecify.annotations.Nullable;

/** An incident as the API reads and writes it. */
public final class IncidentJson {

    private IncidentJson() {}

    /**
     * Writes an incident.
     *
     * @param incident the incident
     * @param scale names of the levels of classification
     * @return its record
     */
    public static JsonRecord write(Incident incident, ClassificationScale scale) {
        return EntryJson.write(incident, "title", "occurred", scale)
                .with("latitude", incident.getCoordinates().map(Coordinates::getLatitude))
                .with("longitude", incident.getCoordinates().map(Coordinates::getLongitude))
                .with("withinKm", incident.getCoordinates().map(Coordinates::getWithinKm))
                .with("parties", incident.getParties().stream()
                        .map(party -> PartyJson.write(party.getParty()).with("part", party.getPart()))
                        .toList());
    }

    /**
     * What a body says of an incident.
     *
     * @param entry what every entry says
     * @param incident what an incident says beside
     */
    public record Given(EntryParticulars entry, IncidentParticulars incident) {}

    /**
     * Reads an incident.
     *
     * @param fields the body
     * @param file the case file
     * @param present the incident there is, null for a new one
     * @param scale names of the levels of classification
     * @return what the body says, over what there is
     */
    public static Given read(Fields fields, CaseFile file, @Nullable Incident present, ClassificationScale scale) {
        Optional<Incident> now = Optional.ofNullable(present);
        IncidentKind kind = fields.required(
                "kind", now.map(Incident::subkind).orElse(null), "incident.kind", word -> Words.in(IncidentKind.class, word));
        Coordinates coordinates = coordinates(fields, now.flatMap(Incident::getCoordinates).orElse(null));
        List<InvolvedParty> parties = fields.list("parties", now.map(Incident::getParties).orElse(List.of()), IncidentJson::party);
        List<String> concerned = parties.stream().flatMap(party -> party.getParty().getState().stream()).distinct().toList();
        EntryParticulars entry = EntryJson.read(
                fields, "title", "entry.title", "occurred", file, present, scale, concerned);
        if (entry.occurred() == null) {
            // a malformed date is noted already; two remarks on one field would only confuse
            fields.require("occurred", "incident.undated");
        }
        fields.check();
        return new Given(entry, new IncidentParticulars(Objects.requireNonNull(kind), coordinates, parties));
    }

    private static @Nullable Coordinates coordinates(Fields fields, @Nullable Coordinates present) {
        Double latitude = fields.number("latitude", present == null ? null : Double.valueOf(present.getLatitude()));
        Double longitude = fields.number("longitude", present == null ? null : Double.valueOf(present.getLongitude()));
        Double within = fields.number("withinKm", present == null ? null : present.getWithinKm());
        if (latitude == null && longitude == null) {
            return null;
        }
        return fields.read("latitude", () -> new Coordinates(
                latitude == null ? Double.NaN : latitude, longitude == null ? Double.NaN : longitude, within));
    }

    private static @Nullable InvolvedParty party(Fields item) {
        String name = item.only();
        Fields object = item.object(name);
        if (object == null && item.isText(name)) {
            String text = String.valueOf(item.text(name, null)).strip();
            boolean state = States.all().contains(text);
            Party party = item.read(name, () -> state ? new Party(text, null, null, null) : new Party(null, text, null, null));
            return party == null ? null : new InvolvedParty(party, InvolvedParty.Part.INVOLVED);
        }
        Party party = PartyJson.read(item, name, null);
        InvolvedParty.Part part = object == null
                ? InvolvedParty.Part.INVOLVED
                : object.value("part", InvolvedParty.Part.INVOLVED, word -> Words.in(InvolvedParty.Part.class, word));
        return party == null ? null : new InvolvedParty(party, part == null ? InvolvedParty.Part.INVOLVED : part);
    }
}
