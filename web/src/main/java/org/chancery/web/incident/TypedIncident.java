package org.chancery.web.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

import org.chancery.domain.incident.Coordinates;
import org.chancery.domain.incident.Incident;
import org.chancery.domain.incident.IncidentKind;
import org.chancery.domain.incident.IncidentParticulars;
import org.chancery.domain.incident.InvolvedParty;
import org.chancery.domain.party.Party;
import org.chancery.web.casefile.TypedKind;
import org.chancery.web.kernel.Wording;
import org.jspecify.annotations.Nullable;

/** What an incident says of itself beside what every entry says, as an officer types it. */
public class TypedIncident implements TypedKind {

    private static final int EMPTY_ROWS = 2;

    private IncidentKind kind = IncidentKind.STRIKE;

    @DecimalMin(value = "-90", message = "{coordinates.latitude}")
    @DecimalMax(value = "90", message = "{coordinates.latitude}")
    private @Nullable Double latitude;

    @DecimalMin(value = "-180", message = "{coordinates.longitude}")
    @DecimalMax(value = "180", message = "{coordinates.longitude}")
    private @Nullable Double longitude;

    @DecimalMin(value = "0", message = "{coordinates.withinKm}")
    @DecimalMax(value = "20000", message = "{coordinates.withinKm}")
    private @Nullable Double withinKm;

    private final List<TypedInvolvement> parties = new ArrayList<>();

    /** Begins with empty rows for the parties. */
    public TypedIncident() {
        for (int i = 0; i < EMPTY_ROWS; i++) {
            parties.add(new TypedInvolvement());
        }
    }

    /**
     * Begins with what an incident says, to correct it.
     *
     * @param incident the incident
     */
    public TypedIncident(Incident incident) {
        this.kind = incident.subkind();
        incident.getCoordinates().ifPresent(this::place);
        incident.getParties().forEach(involved -> parties.add(new TypedInvolvement(involved)));
    }

    private void place(Coordinates coordinates) {
        latitude = coordinates.getLatitude();
        longitude = coordinates.getLongitude();
        withinKm = coordinates.getWithinKm();
    }

    /**
     * What was typed; rows left empty are no parties.
     *
     * @return the particulars
     */
    public IncidentParticulars particulars() {
        List<InvolvedParty> involved = new ArrayList<>();
        for (TypedInvolvement row : parties) {
            Party party = row.getParty().party();
            if (party != null) {
                involved.add(new InvolvedParty(party, row.getPart()));
            }
        }
        return new IncidentParticulars(kind, coordinates(), involved);
    }

    private @Nullable Coordinates coordinates() {
        Double north = latitude;
        Double east = longitude;
        if (north == null && east == null) {
            return null;
        }
        // half a place is no place: the rule of the coordinates refuses it
        return new Coordinates(north == null ? Double.NaN : north, east == null ? Double.NaN : east, withinKm);
    }

    @Override
    public void say(Map<String, String> words, Wording wording) {
        words.put("incident.kind", wording.word(kind));
        words.put("incident.latitude", Objects.toString(latitude, ""));
        words.put("incident.longitude", Objects.toString(longitude, ""));
        words.put("incident.withinKm", Objects.toString(withinKm, ""));
        words.put(
                "incident.partyList",
                parties.stream()
                        .filter(row -> !row.getParty().isEmpty())
                        .map(row -> wording.word(row.getPart()) + ": " + row.getParty().words())
                        .collect(Collectors.joining("; ")));
    }

    /** Adds an empty row to the parties. */
    public void add() {
        parties.add(new TypedInvolvement());
    }

    /**
     * Takes a row off the parties.
     *
     * @param row its position
     */
    public void remove(int row) {
        parties.remove(row);
    }

    /**
     * Kind of incident.
     *
     * @return kind of incident
     */
    public IncidentKind getKind() {
        return kind;
    }

    /**
     * Takes what was typed.
     *
     * @param kind kind of incident
     */
    public void setKind(IncidentKind kind) {
        this.kind = kind;
    }

    /**
     * Degrees north.
     *
     * @return degrees north
     */
    public @Nullable Double getLatitude() {
        return latitude;
    }

    /**
     * Takes what was typed.
     *
     * @param latitude degrees north
     */
    public void setLatitude(@Nullable Double latitude) {
        this.latitude = latitude;
    }

    /**
     * Degrees east.
     *
     * @return degrees east
     */
    public @Nullable Double getLongitude() {
        return longitude;
    }

    /**
     * Takes what was typed.
     *
     * @param longitude degrees east
     */
    public void setLongitude(@Nullable Double longitude) {
        this.longitude = longitude;
    }

    /**
     * Radius within which it lies, in kilometres.
     *
     * @return radius within which it lies, in kilometres
     */
    public @Nullable Double getWithinKm() {
        return withinKm;
    }

    /**
     * Takes what was typed.
     *
     * @param withinKm radius within which it lies, in kilometres
     */
    public void setWithinKm(@Nullable Double withinKm) {
        this.withinKm = withinKm;
    }

    /**
     * Rows of the parties.
     *
     * @return rows of the parties
     */
    public List<TypedInvolvement> getParties() {
        return parties;
    }
}
