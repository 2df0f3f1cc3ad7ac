package org.chancery.domain.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.Visibility;
import org.chancery.domain.identity.NeedToKnow;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.RuleViolation;

/** The papers attached to entries, and their contents; a paper exists for an officer when its entry and its case file do. */
@ApplicationScoped
public class AttachmentRepository {

    private static final String SUMMARY = "select new org.chancery.domain.document.AttachmentSummary(a.id, a.version, a.entry.id, a.fileName,"
            + " a.mediaType, a.size, a.sha256, a.attachedAt, a.attachedByName) from Attachment a join a.entry e join e.caseFile c"
            + " where a.removed = false and" + Visibility.OF_ENTRY;

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * Keeps a newly attached paper.
     *
     * @param attachment the paper
     */
    public void add(Attachment attachment) {
        entityManager.persist(attachment);
    }

    /**
     * Stores a content unless it is stored already.
     *
     * @param bytes the content
     * @return the stored content
     */
    public Content keep(byte[] bytes) {
        Content content = new Content(bytes);
        boolean stored = entityManager
                        .createQuery("select count(k.sha256) from Content k where k.sha256 = :digest", Long.class)
                        .setParameter("digest", content.sha256())
                        .getSingleResult()
                > 0;
        if (!stored) {
            entityManager.persist(content);
        }
        return content;
    }

    /**
     * The entry to attach to, whose case file is taken already.
     *
     * @param id identity of the entry
     * @return the entry
     * @throws RecordNotFound when there is none
     */
    public CaseEntry entryOfTakenFile(UUID id) {
        return Optional.ofNullable(entityManager.find(CaseEntry.class, id)).orElseThrow(RecordNotFound::new);
    }

    /**
     * Makes sure that an entry exists for the officer.
     *
     * @param id identity of the entry
     * @param needToKnow what exists for the officer
     * @throws RecordNotFound when it does not
     */
    public void requireEntry(UUID id, NeedToKnow needToKnow) {
        long found = Visibility.bind(entityManager.createQuery(
                "select count(e.id) from CaseEntry e join e.caseFile c where e.id = :id and" + Visibility.OF_ENTRY, Long.class), needToKnow)
                .setParameter("id", id)
                .getSingleResult();
        if (found == 0) {
            throw new RecordNotFound();
        }
    }

    /**
     * The paper of a name at an entry, removed or not.
     *
     * @param entry the entry
     * @param name name of the file
     * @return the paper, nothing when the entry never had one of that name
     */
    public Optional<Attachment> named(CaseEntry entry, FileName name) {
        return entityManager
                .createQuery("select a from Attachment a where a.entry = :entry and a.fileName = :name", Attachment.class)
                .setParameter("entry", entry)
                .setParameter("name", name.text())
                .getResultStream()
                .findFirst();
    }

    /**
     * A paper to be worked on, whose case file is taken already.
     *
     * @param id identity
     * @return the paper
     * @throws RecordNotFound when there is none
     */
    public Attachment ofTakenFile(UUID id) {
        return Optional.ofNullable(entityManager.find(Attachment.class, id))
                .filter(a -> !a.isRemoved())
                .orElseThrow(RecordNotFound::new);
    }

    /**
     * A paper by its identity.
     *
     * @param id identity
     * @param needToKnow what exists for the officer
     * @return the paper
     * @throws RecordNotFound when it does not exist for the officer or was removed
     */
    public AttachmentSummary get(UUID id, NeedToKnow needToKnow) {
        return Visibility.bind(entityManager.createQuery(SUMMARY + "and a.id = :id", AttachmentSummary.class), needToKnow)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(RecordNotFound::new);
    }

    /**
     * The papers of an entry.
     *
     * @param entry identity of the entry
     * @param needToKnow what exists for the officer
     * @return papers by name
     */
    public List<AttachmentSummary> of(UUID entry, NeedToKnow needToKnow) {
        return Visibility.bind(entityManager.createQuery(SUMMARY + "and e.id = :entry order by a.fileName", AttachmentSummary.class), needToKnow)
                .setParameter("entry", entry)
                .getResultList();
    }

    /**
     * The bytes of a paper that exists for the officer.
     *
     * @param paper the paper
     * @return its content
     * @throws RuleViolation {@code attachment.damaged} when they are not those that were attached
     */
    public byte[] bytes(AttachmentSummary paper) {
        byte[] bytes = entityManager.find(Content.class, paper.sha256()).bytes();
        if (!Content.digest(bytes).equals(paper.sha256())) {
            throw new RuleViolation("attachment.damaged", paper.fileName());
        }
        return bytes;
    }

    /**
     * The digests of all papers, a page at a time in the order of their identities.
     *
     * @param after identity of the last one of the page before; nil for the first page
     * @param limit how many at most
     * @return papers, those that were taken off too
     */
    public List<PaperDigest> digests(UUID after, int limit) {
        return entityManager.createQuery(
                        "select new org.chancery.domain.document.PaperDigest(a.id, a.sha256,"
                                + " case when e.classification.level > c.classification.level then e.classification.level else c.classification.level end)"
                                + " from Attachment a join a.entry e join e.caseFile c where a.id > :after order by a.id", PaperDigest.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Whether the bytes of a paper are those that were attached.
     *
     * @param paper the paper
     * @return false when they have another digest, or are gone
     */
    public boolean isWhole(PaperDigest paper) {
        Content content = entityManager.find(Content.class, paper.sha256());
        boolean whole = content != null && Content.digest(content.bytes()).equals(paper.sha256());
        entityManager.clear();
        return whole;
    }
}
