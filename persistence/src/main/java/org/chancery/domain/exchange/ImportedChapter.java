package org.chancery.domain.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.chancery.domain.casefile.CaseFile;

/** Which case file took in a chapter of a volume, so that a second import finds it again. Not a record: it never changes. */
@Entity
@Table(name = "imported_chapter")
public class ImportedChapter {

    /** Longest key, in characters. */
    public static final int LONGEST = 300;

    @Id
    @Column(name = "source_key", nullable = false, updatable = false, length = LONGEST)
    private String key;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_file_id", nullable = false, updatable = false)
    private CaseFile caseFile;

    /** For JPA. */
    protected ImportedChapter() {}

    /**
     * Notes which file took a chapter in.
     *
     * @param key the desk, the volume and the chapter in it
     * @param caseFile the file
     */
    public ImportedChapter(String key, CaseFile caseFile) {
        this.key = key;
        this.caseFile = caseFile;
    }

    /**
     * The file.
     *
     * @return case file of the chapter
     */
    public CaseFile getCaseFile() {
        return caseFile;
    }
}
