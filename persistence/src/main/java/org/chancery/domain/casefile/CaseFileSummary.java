package org.chancery.domain.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A case file as one line of a list.
 *
 * @param id identity
 * @param version version
 * @param number number
 * @param title title
 * @param desk code of the desk
 * @param deskName name of the desk
 * @param officer sign-in name of the officer in charge
 * @param officerName full name of the officer in charge
 * @param level level of classification
 * @param caveats handling words
 * @param states ISO 3166 alpha-2 codes of the states concerned
 * @param status where it stands
 * @param proposed status that is proposed and waits for a decision, or null
 * @param dueOn day the matter is due, or null
 * @param changedAt when it or anything in it changed last
 * @param changedByName who changed it
 */
public record CaseFileSummary(
        UUID id,
        long version,
        String number,
        String title,
        String desk,
        String deskName,
        String officer,
        String officerName,
        int level,
        List<String> caveats,
        List<String> states,
        CaseStatus status,
        @Nullable CaseStatus proposed,
        @Nullable LocalDate dueOn,
        Instant changedAt,
        String changedByName) {

    /**
     * Whether the matter is late.
     *
     * @param today the day by which it is late
     * @return true when the day it was due on has passed and it is not settled
     */
    public boolean isLateOn(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today) && !status.isSettled();
    }

    /** What a query selects, in the order in which {@link #of} reads it, over {@code c} joined with its desk, officer and proposal. */
    static final String SELECTED = "c.id, c.version, c.number, c.title, d.code, d.name, o.name, o.fullName, c.classification.level,"
            + " c.classification.caveats, c.states, c.status, p.to, c.dueOn, c.changedAt, c.changedByName";

    static CaseFileSummary of(@Nullable Object[] row) {
        return new CaseFileSummary(
                (UUID) present(row[0]),
                (Long) present(row[1]),
                (String) present(row[2]),
                (String) present(row[3]),
                (String) present(row[4]),
                (String) present(row[5]),
                (String) present(row[6]),
                (String) present(row[7]),
                (Integer) present(row[8]),
                Arrays.asList((String[]) present(row[9])),
                Arrays.asList((String[]) present(row[10])),
                (CaseStatus) present(row[11]),
                (CaseStatus) row[12],
                (LocalDate) row[13],
                (Instant) present(row[14]),
                (String) present(row[15]));
    }

    private static Object present(@Nullable Object column) {
        return java.util.Objects.requireNonNull(column);
    }
}
