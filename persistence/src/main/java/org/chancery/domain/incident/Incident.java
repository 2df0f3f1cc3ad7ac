package org.chancery.domain.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.EntryKind;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Something that happened between states: a strike, an attack, a detention; when and where as exactly as it is known. */
@Entity
@DiscriminatorValue("INCIDENT")
public class Incident extends CaseEntry {

    private static final int MOST_PARTIES = 50;

    @Enumerated(EnumType.STRING)
    @Column(name = "incident_kind", length = 40)
    private IncidentKind incidentKind;

    @Embedded
    private @Nullable Coordinates coordinates;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "incident_party", joinColumns = @JoinColumn(name = "incident_id"))
    @OrderColumn(name = "position")
    private List<InvolvedParty> parties = new ArrayList<>();

    /** For JPA. */
    protected Incident() {}

    /**
     * Logs an incident into a case file.
     *
     * @param caseFile the file
     * @param entry what every entry says; its date is when it happened
     * @param incident what an incident says beside
     * @param officer who logs
     * @param at when
     * @throws RuleViolation {@code incident.undated}, {@code incident.parties} for more than 50
     */
    public Incident(CaseFile caseFile, EntryParticulars entry, IncidentParticulars incident, OfficerPrincipal officer, Instant at) {
        super(caseFile, entry, officer, at);
        put(entry, incident);
    }

    /**
     * Corrects the incident; the history keeps what stood before.
     *
     * @param entry what every entry says
     * @param incident what an incident says beside
     * @param shownVersion version that the officer had on the screen
     * @param officer who corrects
     * @param at when
     */
    public void correct(
            EntryParticulars entry, IncidentParticulars incident, long shownVersion, OfficerPrincipal officer, Instant at) {
        super.correct(entry, shownVersion, officer, at);
        put(entry, incident);
    }

    private void put(EntryParticulars entry, IncidentParticulars incident) {
        if (entry.occurred() == null) {
            throw new RuleViolation("incident.undated");
        }
        if (incident.parties().size() > MOST_PARTIES) {
            throw new RuleViolation("incident.parties", MOST_PARTIES);
        }
        incidentKind = incident.kind();
        coordinates = incident.coordinates();
        if (!parties.equals(incident.parties())) {
            parties.clear();
            parties.addAll(incident.parties());
        }
    }

    @Override
    public EntryKind kind() {
        return EntryKind.INCIDENT;
    }

    @Override
    public IncidentKind subkind() {
        return incidentKind;
    }

    /**
     * Where on the map.
     *
     * @return coordinates with their precision
     */
    public Optional<Coordinates> getCoordinates() {
        return Optional.ofNullable(coordinates);
    }

    /**
     * Who took part and how.
     *
     * @return parties in the order given, a copy
     */
    public List<InvolvedParty> getParties() {
        return List.copyOf(parties);
    }
}
