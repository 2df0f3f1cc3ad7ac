package org.chancery.domain.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;
import org.jspecify.annotations.Nullable;

/**
 * The index during an import: it takes in the documents of one transaction while the next ones are filed, and never stays further behind,
 * so that what waits for it has a bound.
 */
@ApplicationScoped
public class ImportIndexRepository {

    private final Map<UUID, CompletableFuture<?>> underWay = new ConcurrentHashMap<>();

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * Lets the present transaction end without waiting for its own documents, only for those of the one before.
     *
     * @param job identity of the import
     */
    public void follow(UUID job) {
        Search.session(entityManager).indexingPlanSynchronizationStrategy(plan -> follow(job, plan));
    }

    private void follow(UUID job, IndexingPlanSynchronizationStrategyConfigurationContext plan) {
        plan.documentCommitStrategy(DocumentCommitStrategy.NONE);
        plan.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        FailureHandler failures = plan.failureHandler();
        plan.indexingFutureHandler(indexed -> {
            CompletableFuture<?> before = underWay.put(job, indexed.handle((report, failure) -> tell(failures, report, failure)));
            if (before != null) {
                before.join();
            }
        });
    }

    private static boolean tell(FailureHandler failures, @Nullable SearchIndexingPlanExecutionReport report, @Nullable Throwable failure) {
        Optional<Throwable> cause = Optional.ofNullable(failure).or(() -> Optional.ofNullable(report).flatMap(r -> r.throwable()));
        cause.ifPresent(thrown -> {
            var told = EntityIndexingFailureContext.builder();
            told.throwable(thrown);
            told.failingOperation("Indexing of an import");
            if (report != null) {
                report.failingEntities().forEach(told::failingEntityReference);
            }
            failures.handle(told.build());
        });
        return cause.isEmpty();
    }

    /**
     * Waits until all that an import filed can be found.
     *
     * @param job identity of the import
     */
    public void catchUp(UUID job) {
        CompletableFuture<?> last = underWay.remove(job);
        if (last != null) {
            last.join();
        }
    }
}
