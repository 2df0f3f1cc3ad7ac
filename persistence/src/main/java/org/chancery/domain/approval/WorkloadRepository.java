package org.chancery.domain.approval;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.Visibility;
import org.chancery.domain.identity.NeedToKnow;

/** Counts what lies with the officers of some desks, limited to what exists for the officer who asks. */
@ApplicationScoped
public class WorkloadRepository {

    private static final Set<CaseStatus> ENDED = Set.of(CaseStatus.RESOLVED, CaseStatus.CLOSED);
    private static final int MOST = 200;

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * Counts it, in four statements whatever the number of officers.
     *
     * @param desks identities of the desks
     * @param today the day it is
     * @param needToKnow what exists for the officer who asks
     * @return the officers posted to these desks in the order of their names, at most 200
     */
    public List<OfficerWorkload> of(Set<UUID> desks, LocalDate today, NeedToKnow needToKnow) {
        Map<UUID, Long> inCharge = count("select c.officer.id, count(c.id) from CaseFile c where" + Visibility.OF_FILE
                + "and c.desk.id in (:of) and c.status not in (:ended) group by c.officer.id", Map.of("of", desks, "ended", ENDED), needToKnow);
        Map<UUID, Long> late = count("select c.officer.id, count(e.id) from Correspondence e join e.caseFile c where" + Visibility.OF_ENTRY
                + "and c.desk.id in (:of) and c.status not in (:ended) and e.replyDueOn < :today"
                + " and not exists (select 1 from Correspondence a where a.answers = e) group by c.officer.id",
                Map.of("of", desks, "ended", ENDED, "today", today), needToKnow);
        Map<UUID, Long> pending = count("select s.fourEyes.proposedBy, count(s.id) from StatusChange s join s.caseFile c where"
                + Visibility.OF_FILE + "and c.desk.id in (:of) and s.pending = true group by s.fourEyes.proposedBy", Map.of("of", desks), needToKnow);
        return entityManager
                .createQuery("select o.id, o.name, o.fullName from Officer o where o.enabled = true"
                        + " and exists (select 1 from o.postings p where p.desk in (:of)) order by o.name", Object[].class)
                .setParameter("of", desks)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new OfficerWorkload((String) row[1], (String) row[2], of(inCharge, row), of(late, row), of(pending, row)))
                .toList();
    }

    private Map<UUID, Long> count(String statement, Map<String, Object> values, NeedToKnow needToKnow) {
        var query = Visibility.bind(entityManager.createQuery(statement, Object[].class), needToKnow);
        values.forEach(query::setParameter);
        Map<UUID, Long> counts = new HashMap<>();
        query.getResultList().forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        return counts;
    }

    private static long of(Map<UUID, Long> counts, Object[] officer) {
        return counts.getOrDefault((UUID) officer[0], 0L);
    }
}
