package org.chancery.domain.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.chancery.domain.identity.NeedToKnow;
import org.chancery.domain.kernel.RecordNotFound;

/** The links between case files; a link exists for an officer when the files at both ends do. */
@ApplicationScoped
public class CaseLinkRepository {

    private static final String LINKED = "select new org.chancery.domain.casefile.LinkedCaseFile("
            + "l.id, l.kind, %s, c.number, c.title, c.status, c.classification.level) from CaseLink l join l.%s c where l.%s.id = :file and"
            + Visibility.OF_FILE + "order by c.number";

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * Keeps a new link.
     *
     * @param link the link
     */
    public void add(CaseLink link) {
        entityManager.persist(link);
    }

    /**
     * Whether two files are linked in this way already.
     *
     * @param from the file that the link was made on
     * @param to the file that it points to
     * @param kind how the first stands to the second
     * @return true when there is such a link
     */
    public boolean exists(CaseFile from, CaseFile to, CaseLink.Kind kind) {
        return entityManager
                        .createQuery("select count(l.id) from CaseLink l where l.from = :from and l.to = :to and l.kind = :kind", Long.class)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("kind", kind)
                        .getSingleResult()
                > 0;
    }

    /**
     * A link made on a file.
     *
     * @param id identity of the link
     * @param from the file that it was made on
     * @return the link
     * @throws RecordNotFound when the file has no such link
     */
    public CaseLink get(UUID id, CaseFile from) {
        return entityManager
                .createQuery("select l from CaseLink l where l.id = :id and l.from = :from", CaseLink.class)
                .setParameter("id", id)
                .setParameter("from", from)
                .getResultStream()
                .findFirst()
                .orElseThrow(RecordNotFound::new);
    }

    /**
     * Takes a link away.
     *
     * @param link the link
     */
    public void remove(CaseLink link) {
        entityManager.remove(link);
    }

    /**
     * The files linked with a file, in both directions.
     *
     * @param caseFile identity of a file that exists for the officer
     * @param needToKnow what exists for the officer
     * @return linked files that exist for the officer, those that the file points to first
     */
    public List<LinkedCaseFile> of(UUID caseFile, NeedToKnow needToKnow) {
        List<LinkedCaseFile> linked = new ArrayList<>(linked(true, caseFile, needToKnow));
        linked.addAll(linked(false, caseFile, needToKnow));
        return linked;
    }

    private List<LinkedCaseFile> linked(boolean outgoing, UUID caseFile, NeedToKnow needToKnow) {
        String query = LINKED.formatted(outgoing, outgoing ? "to" : "from", outgoing ? "from" : "to");
        return Visibility.bind(entityManager.createQuery(query, LinkedCaseFile.class), needToKnow)
                .setParameter("file", caseFile)
                .getResultList();
    }
}
