package org.chancery.domain.casefile;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.kernel.BaseEntity;
import org.chancery.domain.kernel.RuleViolation;

/** A link from one case file to another: this one follows from that one, is part of it, or is related to it. */
@Entity
@Table(name = "case_link")
public class CaseLink extends BaseEntity {

    /** How the first file stands to the second. */
    public enum Kind {
        /** They concern each other. */
        RELATED,
        /** The first arose from the second. */
        FOLLOWS_FROM,
        /** The first is a part of the matter of the second. */
        PART_OF
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "from_case_file_id", nullable = false, updatable = false)
    private CaseFile from;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "to_case_file_id", nullable = false, updatable = false)
    private CaseFile to;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 20)
    private Kind kind;

    @Column(name = "linked_at", nullable = false, updatable = false)
    private Instant linkedAt;

    @Column(name = "linked_by_name", nullable = false, updatable = false, length = 60)
    private String linkedByName;

    /** For JPA. */
    protected CaseLink() {}

    /**
     * Links two files.
     *
     * @param from the file that the officer works on, which notes that it changed
     * @param to a file that exists for the officer
     * @param kind how the first stands to the second
     * @param officer who links
     * @param at when
     * @throws RuleViolation {@code caseLink.itself}
     */
    public CaseLink(CaseFile from, CaseFile to, Kind kind, OfficerPrincipal officer, Instant at) {
        if (from.equals(to)) {
            throw new RuleViolation("caseLink.itself");
        }
        this.from = from;
        this.to = to;
        this.kind = kind;
        this.linkedAt = at;
        this.linkedByName = officer.getName();
        from.entered(officer, at);
    }

    /**
     * The file that the link was made on.
     *
     * @return case file
     */
    public CaseFile getFrom() {
        return from;
    }

    /**
     * The file that it points to.
     *
     * @return case file
     */
    public CaseFile getTo() {
        return to;
    }

    /**
     * How the first stands to the second.
     *
     * @return kind of link
     */
    public Kind getKind() {
        return kind;
    }
}
