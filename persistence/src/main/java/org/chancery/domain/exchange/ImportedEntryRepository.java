package org.chancery.domain.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.document.Attachment;
import org.chancery.domain.document.Content;

/** What imports file: entries, the papers attached to them, and which case file took in which chapter. */
@ApplicationScoped
public class ImportedEntryRepository {

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /**
     * Notes which file took a chapter in.
     *
     * @param chapter the note
     */
    public void add(ImportedChapter chapter) {
        entityManager.persist(chapter);
    }

    /**
     * Files an imported entry.
     *
     * @param entry the entry
     */
    public void add(CaseEntry entry) {
        entityManager.persist(entry);
    }

    /**
     * Files a paper attached to an imported entry, after its content.
     *
     * @param paper the paper
     */
    public void add(Attachment paper) {
        entityManager.persist(paper);
    }

    /**
     * Keeps the content of a paper, unless it is kept already. A paper names its content without being tied to it, so the content must be
     * saved before the paper is filed.
     *
     * @param content the content
     */
    public void keep(Content content) {
        if (entityManager.find(Content.class, content.sha256()) == null) {
            entityManager.persist(content);
        }
    }

    /** Saves what was filed and kept so far. */
    public void save() {
        entityManager.flush();
    }

    /**
     * The papers of an entry by their names.
     *
     * @param entry the entry
     * @return papers, removed ones included
     */
    public Map<String, Attachment> papers(CaseEntry entry) {
        Map<String, Attachment> papers = new HashMap<>();
        entityManager
                .createQuery("select a from Attachment a where a.entry = :entry", Attachment.class)
                .setParameter("entry", entry)
                .getResultList()
                .forEach(paper -> papers.put(paper.getFileName(), paper));
        return papers;
    }

    /**
     * The file that took a chapter in.
     *
     * @param key desk, volume and chapter
     * @return the note
     */
    public Optional<ImportedChapter> chapter(String key) {
        return Optional.ofNullable(entityManager.find(ImportedChapter.class, key));
    }

    /**
     * What is filed already of some documents, whoever may see it: a document is filed once in the ministry.
     *
     * @param keys keys of the documents
     * @return entries by their keys
     */
    public Map<String, CaseEntry> filed(Collection<String> keys) {
        Map<String, CaseEntry> filed = new HashMap<>();
        if (!keys.isEmpty()) {
            entityManager
                    .createQuery("select e from CaseEntry e join fetch e.caseFile where e.provenance.key in (:keys)", CaseEntry.class)
                    .setParameter("keys", keys)
                    .getResultList()
                    .forEach(entry -> entry.getProvenance().ifPresent(source -> filed.put(source.getKey(), entry)));
        }
        return filed;
    }
}
