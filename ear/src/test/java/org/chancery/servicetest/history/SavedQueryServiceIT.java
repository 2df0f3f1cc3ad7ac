package org.chancery.servicetest.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;

import org.chancery.domain.history.HistoryEvent;
import org.chancery.domain.history.HistoryFilter;
import org.chancery.domain.history.SavedQuery;
import org.chancery.service.history.RenameQuery;
import org.chancery.service.history.SaveQuery;
import org.chancery.service.history.SavedQueryService;
import org.chancery.testkit.inside.ServiceTest;
import org.junit.jupiter.api.Test;

/** Auditors keep their own questions to the history, and nobody else does. */
class SavedQueryServiceIT extends ServiceTest {

    private static final HistoryFilter FILTER = new HistoryFilter("desk", "approval.decide", UUID.randomUUID(), "SA-2024-0017", UUID.randomUUID(),
            Instant.parse("2024-01-16T00:00:00Z"), Instant.parse("2024-01-19T00:00:00Z"), true);

    @Inject
    private SavedQueryService queries;

    private SavedQuery query(UUID id) throws Exception {
        return as("auditor", () -> queries.list()).stream().filter(query -> query.getId().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aQuestionComesBackAsItWasKeptAndItsLifeIsInTheHistory() throws Exception {
        String name = "Mine " + UUID.randomUUID();
        UUID id = as("auditor", () -> queries.save(new SaveQuery(name, FILTER)));

        assertThat(query(id).getName()).isEqualTo(name);
        assertThat(query(id).getFilter()).isEqualTo(FILTER);
        as("auditor", () -> queries.rename(new RenameQuery(id, 0, name + " too")));
        assertThat(query(id).getName()).isEqualTo(name + " too");
        as("auditor", () -> queries.remove(id));

        assertThat(as("auditor", () -> queries.list())).extracting(SavedQuery::getId).doesNotContain(id);
        List<String> acts = inTransaction(() -> database()
                .createQuery("select e from HistoryEvent e where e.recordId = :id order by e.id", HistoryEvent.class)
                .setParameter("id", id)
                .getResultList()).stream().map(HistoryEvent::getAction).toList();
        assertThat(acts).containsExactly("savedquery.save", "savedquery.rename", "savedquery.remove");
    }

    @Test
    void nobodyButAnAuditorKeepsQuestions() {
        assertThatThrownBy(() -> as("desk", () -> queries.save(new SaveQuery("Not mine", HistoryFilter.ALL)))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as("admin", () -> queries.list())).isInstanceOf(EJBAccessException.class);
    }
}
