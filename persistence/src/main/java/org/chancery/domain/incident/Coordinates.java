package org.chancery.domain.incident;

import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.chancery.domain.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A place on the map and how exactly it is known (WGS 84). */
@Embeddable
public class Coordinates {

    @Column(name = "latitude")
    private @Nullable Double latitude;

    @Column(name = "longitude")
    private @Nullable Double longitude;

    @Column(name = "within_km")
    private @Nullable Double withinKm;

    /** For JPA. */
    protected Coordinates() {}

    /**
     * Names a place.
     *
     * @param latitude degrees north, -90 to 90
     * @param longitude degrees east, -180 to 180
     * @param withinKm radius within which it lies, in kilometres, 0 to 20,000; null when nobody said
     * @throws RuleViolation {@code coordinates.range}
     */
    public Coordinates(double latitude, double longitude, @Nullable Double withinKm) {
        boolean radius = withinKm == null || (withinKm >= 0 && withinKm <= 20_000);
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && radius)) {
            throw new RuleViolation("coordinates.range");
        }
        this.latitude = latitude;
        this.longitude = longitude;
        this.withinKm = withinKm;
    }

    /**
     * Degrees north.
     *
     * @return -90 to 90
     */
    public double getLatitude() {
        return latitude == null ? Double.NaN : latitude;
    }

    /**
     * Degrees east.
     *
     * @return -180 to 180
     */
    public double getLongitude() {
        return longitude == null ? Double.NaN : longitude;
    }

    /**
     * How exactly it is known.
     *
     * @return radius in kilometres, null when nobody said
     */
    public @Nullable Double getWithinKm() {
        return withinKm;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Coordinates that
                && Objects.equals(latitude, that.latitude)
                && Objects.equals(longitude, that.longitude)
                && Objects.equals(withinKm, that.withinKm);
    }

    @Override
    public int hashCode() {
        return Objects.hash(latitude, longitude, withinKm);
    }
}
