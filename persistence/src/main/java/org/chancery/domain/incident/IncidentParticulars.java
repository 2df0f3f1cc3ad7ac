package org.chancery.domain.incident;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an incident says of itself beside what every entry says.
 *
 * @param kind kind of incident
 * @param coordinates where on the map, or null
 * @param parties who took part and how
 */
public record IncidentParticulars(IncidentKind kind, @Nullable Coordinates coordinates, List<InvolvedParty> parties) {}
