package org.chancery.domain.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.CaseFile;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.massindexing.MassIndexer;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;

/** Keeps the index in step with the records: writes it out, catches up after a crash, builds it anew. */
@ApplicationScoped
public class IndexUpkeep {

    private static final int BATCH = 100;

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    @PersistenceUnit(unitName = "chancery")
    private EntityManagerFactory factory;

    /** Writes what the index holds in memory to its files, so that a crash loses nothing of it. */
    public void writeOut() {
        Search.mapping(factory).scope(Object.class).workspace().flush();
    }

    /**
     * Indexes again the case files that changed since an instant, with a batch of their entries.
     *
     * @param since files changed at or after this instant
     * @param after identity of the last entry of the batch before, the nil UUID for the first
     * @return identity of the last entry of this batch, or nil when nothing is left
     */
    public UUID catchUp(Instant since, UUID after) {
        SearchIndexingPlan plan = Search.session(entityManager).indexingPlan();
        if (after.equals(new UUID(0, 0))) {
            entityManager
                    .createQuery("select c from CaseFile c where c.changedAt >= :since", CaseFile.class)
                    .setParameter("since", since)
                    .getResultStream()
                    .forEach(plan::addOrUpdate);
        }
        List<CaseEntry> entries = entityManager
                .createQuery(
                        "select e from CaseEntry e join fetch e.caseFile c where c.changedAt >= :since and e.id > :after order by e.id",
                        CaseEntry.class)
                .setParameter("since", since)
                .setParameter("after", after)
                .setMaxResults(BATCH)
                .getResultList();
        entries.forEach(plan::addOrUpdate);
        return entries.size() < BATCH ? new UUID(0, 0) : entries.get(entries.size() - 1).getId();
    }

    /**
     * How many records there are to find.
     *
     * @return case files and entries
     */
    public long records() {
        long files = entityManager.createQuery("select count(c) from CaseFile c", Long.class).getSingleResult();
        return files + entityManager.createQuery("select count(e) from CaseEntry e", Long.class).getSingleResult();
    }

    /**
     * Builds the whole index anew in the background; searches meanwhile find what is already in.
     *
     * @param monitor is told of the progress
     * @return completed when all is in, exceptionally when it failed
     */
    public CompletionStage<?> rebuild(MassIndexingMonitor monitor) {
        MassIndexer indexer = Search.mapping(factory).scope(Object.class).massIndexer();
        return indexer.monitor(monitor)
                .threadsToLoadObjects(2)
                .batchSizeToLoadObjects(BATCH)
                .mergeSegmentsOnFinish(true)
                .start();
    }
}
