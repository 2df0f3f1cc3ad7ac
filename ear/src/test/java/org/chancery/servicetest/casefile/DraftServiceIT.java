package org.chancery.servicetest.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.Draft;
import org.chancery.service.casefile.DraftService;
import org.chancery.service.casefile.KeepDraft;
import org.chancery.testkit.inside.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an officer has typed is kept for that officer alone, and leaves no trace in the history. */
class DraftServiceIT extends ServiceTest {

    private static final String FORM = "talk.log";

    @Inject
    private DraftService drafts;

    private Optional<Instant> keep(String subject, String typed, @Nullable Instant known) throws Exception {
        return as("desk", () -> drafts.keep(new KeepDraft(FORM, subject, typed, known)));
    }

    private String kept(String officer, String subject) throws Exception {
        return as(officer, () -> drafts.find(FORM, subject)).map(Draft::getTyped).orElse("");
    }

    private long events() throws Exception {
        return inTransaction(() -> database()
                .createQuery("select count(e) from HistoryEvent e where e.action like 'draft.%'", Long.class).getSingleResult());
    }

    @Test
    void isKeptAndDroppedWithoutAnEvent() throws Exception {
        String subject = UUID.randomUUID().toString();
        Instant first = keep(subject, "{\"text\":\"o\"}", null).orElseThrow();
        Instant second = keep(subject, "{\"text\":\"one\"}", first).orElseThrow();

        assertThat(kept("desk", subject)).isEqualTo("{\"text\":\"one\"}");
        assertThat(as("desk", () -> drafts.find(FORM, subject)).orElseThrow().getKeptAt()).isEqualTo(second);
        assertThat(kept("supervisor", subject)).isEmpty();
        as("supervisor", () -> drafts.drop(FORM, subject));
        assertThat(kept("desk", subject)).isNotEmpty();
        as("desk", () -> drafts.drop(FORM, subject));
        assertThat(kept("desk", subject)).isEmpty();
        assertThat(events()).isZero();
    }

    @Test
    void theSecondScreenDoesNotTakeTheFirstOnesPlace() throws Exception {
        String subject = UUID.randomUUID().toString();
        keep(subject, "{\"text\":\"first\"}", null);

        assertThat(keep(subject, "{\"text\":\"second\"}", null)).isEmpty();
        assertThat(kept("desk", subject)).isEqualTo("{\"text\":\"first\"}");
        assertThat(events()).isZero();
        as("desk", () -> drafts.drop(FORM, subject));
    }

    @Test
    void theOldestGiveWay() throws Exception {
        String first = UUID.randomUUID().toString();
        keep(first, "{}", null);
        for (int i = 0; i < Draft.MOST; i++) {
            keep(UUID.randomUUID().toString(), "{}", null);
        }

        assertThat(kept("desk", first)).isEmpty();
    }

    @Test
    void isForOfficers() {
        assertThatThrownBy(() -> drafts.find(FORM, "")).isInstanceOf(EJBAccessException.class);
    }
}
