package org.chancery.domain.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.chancery.domain.identity.NeedToKnow;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Role;
import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.Slice;
import org.jspecify.annotations.Nullable;

/** The imports and their reports. */
@ApplicationScoped
public class ImportRepository {

    /** The order of a report. */
    public static final String BY_POSITION = "position";

    /** An import exists for whoever began it, for its desk, and for administrators, always within the clearance. */
    private static final String VISIBLE =
            " j.classification <= :clearance and (:everyDesk = true or j.desk.id in (:desks) or j.startedBy = :officer) ";

    private static final int LATEST = 20;

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * Keeps a new import.
     *
     * @param job the import
     */
    public void add(ImportJob job) {
        entityManager.persist(job);
    }

    /** Saves what was changed so far, with its history, as part of the act at hand. */
    public void save() {
        entityManager.flush();
    }

    /**
     * Adds a line to a report.
     *
     * @param line the line
     */
    public void add(ImportedDocument line) {
        entityManager.persist(line);
    }

    /**
     * An import that is to be worked on by the system itself.
     *
     * @param id identity
     * @return the import
     */
    public ImportJob running(UUID id) {
        ImportJob job = entityManager.find(ImportJob.class, id);
        if (job == null) {
            throw new RecordNotFound();
        }
        return job;
    }

    /**
     * The imports that a server was at work on.
     *
     * @param runsOn the server
     * @return imports that have not ended
     */
    public List<ImportJob> running(String runsOn) {
        return entityManager
                .createQuery("select j from ImportJob j where j.state = :running and j.runsOn = :server", ImportJob.class)
                .setParameter("running", ImportState.RUNNING)
                .setParameter("server", runsOn)
                .getResultList();
    }

    /**
     * An import to be read.
     *
     * @param id identity
     * @param officer who reads
     * @return the import with its desk
     * @throws RecordNotFound when it does not exist for the officer
     */
    public ImportJob get(UUID id, OfficerPrincipal officer) {
        return visible(entityManager.createQuery(
                        "select j from ImportJob j join fetch j.desk where j.id = :id and" + VISIBLE, ImportJob.class), officer)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(RecordNotFound::new);
    }

    /**
     * The latest imports.
     *
     * @param officer who reads
     * @return newest first
     */
    public List<ImportJob> latest(OfficerPrincipal officer) {
        return visible(entityManager.createQuery(
                        "select j from ImportJob j join fetch j.desk where" + VISIBLE + "order by j.startedAt desc", ImportJob.class), officer)
                .setMaxResults(LATEST)
                .getResultList();
    }

    private static TypedQuery<ImportJob> visible(TypedQuery<ImportJob> query, OfficerPrincipal officer) {
        NeedToKnow needToKnow = officer.needToKnow();
        return query.setParameter("clearance", needToKnow.clearance())
                .setParameter("everyDesk", needToKnow.everyDesk() || officer.holds(Role.ADMINISTRATOR))
                .setParameter("desks", needToKnow.desks())
                .setParameter("officer", officer.id());
    }

    /**
     * What became of the documents so far.
     *
     * @param job identity of the import
     * @return counts
     */
    public ImportTally tally(UUID job) {
        Map<ImportOutcome, Long> counts = new HashMap<>();
        long warnings = 0;
        for (Object[] row : entityManager
                .createQuery("select d.outcome, count(d), sum(d.warningCount) from ImportedDocument d where d.of.job = :job"
                        + " group by d.outcome", Object[].class)
                .setParameter("job", job)
                .getResultList()) {
            counts.put((ImportOutcome) row[0], (Long) row[1]);
            warnings += ((Number) row[2]).longValue();
        }
        return new ImportTally(
                counts.getOrDefault(ImportOutcome.IMPORTED, 0L),
                counts.getOrDefault(ImportOutcome.UNCHANGED, 0L),
                counts.getOrDefault(ImportOutcome.SKIPPED, 0L),
                warnings);
    }

    /**
     * A piece of the report, in the order of the source.
     *
     * @param job identity of the import
     * @param filter which lines
     * @param after where the piece begins, or nothing for the first
     * @param limit how many lines
     * @return lines
     */
    public Slice<ImportedDocument> documents(UUID job, ReportFilter filter, Optional<Cursor> after, int limit) {
        boolean backwards = after.map(Cursor::backwards).orElse(false);
        int position = after.flatMap(c -> c.key(0, Long.class)).map(Long::intValue).orElse(backwards ? Integer.MAX_VALUE : 0);
        String wanted = " from ImportedDocument d where d.of.job = :job"
                + switch (filter) {
                    case ALL -> "";
                    case DOUBTFUL -> " and (d.warningCount > 0 or d.outcome = SKIPPED)";
                    case SKIPPED -> " and d.outcome = SKIPPED";
                };
        List<ImportedDocument> found = entityManager
                .createQuery("select d" + wanted + " and d.of.position " + (backwards ? "<" : ">") + " :position order by d.of.position "
                        + (backwards ? "desc" : "asc"), ImportedDocument.class)
                .setParameter("job", job)
                .setParameter("position", position)
                .setMaxResults(limit + 1)
                .getResultList();
        Number counted = entityManager.createQuery("select count(d)" + wanted, Long.class).setParameter("job", job).getSingleResult();
        return Slice.of(found, limit, after, d -> Cursor.after(BY_POSITION, job, (long) d.getPosition()), counted.longValue());
    }

    /**
     * Reads a place in a report.
     *
     * @param text the cursor as it was given out, or null
     * @return the place
     */
    public static Optional<Cursor> place(@Nullable String text) {
        return Cursor.parse(text, BY_POSITION, Long.class);
    }
}
