package org.chancery.domain.casefile;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Text;
import org.chancery.domain.kernel.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * What an officer has typed into a form and not yet sent, so that neither a lost connection nor a sign-in that ended loses it. It is kept
 * here and not in the browser, where it would lie open after the officer has gone.
 *
 * <p>Not a record of the ministry, and therefore not in the history: nobody but its officer ever sees it, it binds nobody, and it is thrown
 * away when the form is sent. What keeps it out is that it is no {@link org.chancery.domain.kernel.BaseEntity}.
 */
@Entity
@Table(name = "draft")
public class Draft {

    /** The most forms an officer leaves half filled; the oldest give way. */
    public static final int MOST = 50;
    /** Longest draft, in characters: a document with its form around it. */
    public static final int LONGEST = Text.DOCUMENT + 100_000;
    private static final int LONGEST_FORM = 60;
    private static final int LONGEST_SUBJECT = 60;

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private UUID id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "officer_id", nullable = false, updatable = false)
    private UUID officer;

    @Column(name = "form", nullable = false, updatable = false, length = LONGEST_FORM)
    private String form;

    @Column(name = "subject", nullable = false, updatable = false, length = LONGEST_SUBJECT)
    private String subject;

    @Column(name = "typed", nullable = false, length = Text.UNLIMITED)
    private String typed;

    @Column(name = "kept_at", nullable = false)
    private Instant keptAt;

    /** For JPA. */
    protected Draft() {}

    /**
     * Keeps what was typed for the first time.
     *
     * @param officer identity of the officer
     * @param form name of the form
     * @param subject number or identity of what the form is about, empty for something new
     * @param typed what was typed, as the form wrote it down
     * @param at when
     * @throws RuleViolation a rule of texts
     */
    public Draft(UUID officer, String form, String subject, String typed, Instant at) {
        this.id = TimeOrderedId.next();
        this.officer = officer;
        this.form = Text.required(form, LONGEST_FORM, "draft.form");
        this.subject = Text.optional(subject, LONGEST_SUBJECT, "draft.subject").orElse("");
        this.typed = Text.required(typed, LONGEST, "draft.typed");
        this.keptAt = at;
    }

    /**
     * Keeps what was typed since.
     *
     * @param anew what was typed
     * @param known when the form last knew this draft to be kept, or null when it knew of none
     * @param at when
     * @return false when the same form was filled in on another screen meanwhile, whose text then stays
     * @throws RuleViolation a rule of texts
     */
    public boolean keep(String anew, @Nullable Instant known, Instant at) {
        if (!keptAt.equals(known)) {
            return false;
        }
        typed = Text.required(anew, LONGEST, "draft.typed");
        keptAt = at;
        return true;
    }

    /**
     * What was typed.
     *
     * @return as the form wrote it down
     */
    public String getTyped() {
        return typed;
    }

    /**
     * When it was kept last.
     *
     * @return instant
     */
    public Instant getKeptAt() {
        return keptAt;
    }
}
