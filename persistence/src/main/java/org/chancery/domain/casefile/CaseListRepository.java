package org.chancery.domain.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.chancery.domain.identity.NeedToKnow;
import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.Slice;
import org.jspecify.annotations.Nullable;

/** The lists of case files, a page at a time: three questions to the database whatever the length of the list. */
@ApplicationScoped
public class CaseListRepository {

    private static final String LINES = "select " + CaseFileSummary.SELECTED
            + " from CaseFile c join c.desk d join c.officer o left join c.pendingChange p where c.id in (:ids)";

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * A page of the case files that exist for the officer.
     *
     * @param filter which ones
     * @param order in which order
     * @param asked from which place on
     * @param limit how many
     * @param needToKnow what exists for the officer
     * @return the lines with where to go on
     */
    public Slice<CaseFileSummary> list(
            CaseFileFilter filter, CaseFileOrder order, Optional<Cursor> asked, int limit, NeedToKnow needToKnow) {
        CaseListQuery query = new CaseListQuery(filter, order, asked, needToKnow);
        if (query.isEmpty()) {
            return new Slice<>(List.of(), Optional.empty(), Optional.empty(), 0, false);
        }
        List<UUID> ids = query.bind(entityManager.createQuery(query.lines(limit + 1), Object[].class)).getResultList().stream()
                .map(row -> (UUID) row[0])
                .toList();
        long count = query.bind(entityManager.createQuery(query.countable(), Integer.class)).setMaxResults(Slice.COUNT_CAP + 1)
                .getResultList().size();
        return Slice.of(summaries(ids), limit, asked, order::after, count);
    }

    /** The lines of files that a filtered query has found, in the order found. */
    private List<CaseFileSummary> summaries(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, CaseFileSummary> byId = entityManager.createQuery(LINES, Object[].class).setParameter("ids", ids).getResultStream()
                .map(CaseFileSummary::of)
                .collect(Collectors.toMap(CaseFileSummary::id, Function.identity()));
        return ids.stream().map(byId::get).filter(CaseListRepository::found).toList();
    }

    private static boolean found(@Nullable CaseFileSummary line) {
        return line != null;
    }
}
