package org.chancery.servicetest.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseFileColumn;
import org.chancery.domain.casefile.CaseFileOrder;
import org.chancery.domain.casefile.CaseListChoice;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.SavedView;
import org.chancery.domain.history.HistoryEvent;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.StaleVersion;
import org.chancery.service.casefile.RenameView;
import org.chancery.service.casefile.SaveView;
import org.chancery.service.casefile.SavedViewService;
import org.chancery.testkit.inside.ServiceTest;
import org.junit.jupiter.api.Test;

/** Officers keep their own looks at the register, and nobody else's. */
class SavedViewServiceIT extends ServiceTest {

    private static final CaseListChoice CHOICE = new CaseListChoice(
            "SA", CaseStatus.OPEN, "IR", "desk", 2, LocalDate.of(2024, 1, 16), LocalDate.of(2024, 1, 18), "strikes", true, CaseFileOrder.DUE);
    private static final List<CaseFileColumn> COLUMNS = List.of(CaseFileColumn.STATUS, CaseFileColumn.DUE);

    @Inject
    private SavedViewService views;

    private UUID save(String name) throws Exception {
        return as("desk", () -> views.save(new SaveView(name, CHOICE, COLUMNS)));
    }

    private SavedView view(UUID id) throws Exception {
        return as("desk", () -> views.list()).stream().filter(view -> view.getId().equals(id)).findFirst().orElseThrow();
    }

    private List<HistoryEvent> events(UUID id) throws Exception {
        return inTransaction(() -> database()
                .createQuery("select e from HistoryEvent e where e.recordId = :id order by e.id", HistoryEvent.class)
                .setParameter("id", id)
                .getResultList());
    }

    @Test
    void aViewComesBackAsItWasSavedAndItsLifeIsInTheHistory() throws Exception {
        String name = "Mine <b> " + UUID.randomUUID();
        UUID id = save(name);

        assertThat(view(id).getName()).isEqualTo(name);
        assertThat(view(id).getChoice()).isEqualTo(CHOICE);
        assertThat(view(id).getColumns()).isEqualTo(COLUMNS);

        as("desk", () -> views.rename(new RenameView(id, 0, name + " 2")));
        assertThat(view(id).getName()).isEqualTo(name + " 2");
        as("desk", () -> views.remove(id));

        assertThat(as("desk", () -> views.list())).extracting(SavedView::getId).doesNotContain(id);
        assertThat(events(id)).extracting(HistoryEvent::getAction).containsExactly("savedview.save", "savedview.rename", "savedview.remove");
    }

    @Test
    void aViewIsItsOfficersAlone() throws Exception {
        UUID id = save("Alone " + UUID.randomUUID());

        assertThat(as("desk2", () -> views.list())).extracting(SavedView::getId).doesNotContain(id);
        assertThatThrownBy(() -> as("desk2", () -> views.rename(new RenameView(id, 0, "Taken")))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as("supervisor", () -> views.remove(id))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> views.list()).isInstanceOf(EJBAccessException.class);
        as("desk", () -> views.remove(id));
    }

    @Test
    void aTakenNameAndAStaleScreenAreRefused() throws Exception {
        String name = "Twice " + UUID.randomUUID();
        UUID id = save(name);

        assertThatThrownBy(() -> save(name.toUpperCase(java.util.Locale.ROOT)))
                .isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.key()).isEqualTo("savedView.nameTaken"));
        UUID others = as("desk2", () -> views.save(new SaveView(name, CaseListChoice.ALL, COLUMNS)));
        assertThatThrownBy(() -> as("desk", () -> views.rename(new RenameView(id, 7, "Else")))).isInstanceOf(StaleVersion.class);

        as("desk2", () -> views.remove(others));
        as("desk", () -> views.remove(id));
    }

    @Test
    void columnsAreRememberedForEachOfficer() throws Exception {
        as("auditor", () -> views.chooseColumns(COLUMNS));
        as("auditor", () -> views.chooseColumns(List.of(CaseFileColumn.DESK)));

        assertThat(as("auditor", () -> views.columns())).containsExactly(CaseFileColumn.DESK);
        assertThat(as("supervisor", () -> views.columns())).isEqualTo(CaseFileColumn.USUAL);
        as("auditor", () -> views.chooseColumns(CaseFileColumn.USUAL));
    }
}
