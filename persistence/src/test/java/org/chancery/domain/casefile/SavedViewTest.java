package org.chancery.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chancery.domain.kernel.StaleVersion;
import org.junit.jupiter.api.Test;

class SavedViewTest {

    private static final CaseListChoice LATE_OF_THE_DESK = new CaseListChoice(
            " SA ", CaseStatus.OPEN, null, null, null, LocalDate.of(2024, 1, 16), LocalDate.of(2024, 1, 18), "  ", true, CaseFileOrder.DUE);

    private final SomeMinistry ministry = new SomeMinistry();

    private SavedView view(String name, List<SavedView> others) {
        return new SavedView(ministry.desk, name, LATE_OF_THE_DESK, List.of(CaseFileColumn.DUE, CaseFileColumn.STATUS), others, SomeMinistry.NOW);
    }

    @Test
    void keepsWhatTheOfficerSaw() {
        SavedView view = view("  Late ones ", List.of());

        assertThat(view.getName()).isEqualTo("Late ones");
        assertThat(view.getKeeper()).isEqualTo(ministry.desk);
        assertThat(view.getChoice().desk()).isEqualTo("SA");
        assertThat(view.getChoice().words()).isNull();
        assertThat(view.getColumns()).containsExactly(CaseFileColumn.STATUS, CaseFileColumn.DUE);
    }

    @Test
    void aNameIsTakenOnceHoweverItIsWritten() {
        SavedView first = view("Late ones", List.of());
        SavedView second = view("Others", List.of(first));

        Refused.by("savedView.nameTaken", () -> view("LATE ONES", List.of(first)));
        Refused.by("savedView.nameTaken", () -> second.rename("late ones", 0, List.of(first, second), SomeMinistry.NOW));
        second.rename("OTHERS", 0, List.of(first, second), SomeMinistry.NOW);
        assertThat(second.getName()).isEqualTo("OTHERS");
    }

    @Test
    void aNameIsThereAndNotTooLong() {
        Refused.by("text.required", () -> view(" ", List.of()));
        Refused.by("text.tooLong", () -> view("x".repeat(SavedView.LONGEST_NAME + 1), List.of()));
        Refused.by("text.tooLong", () -> new CaseListChoice(
                null, null, null, null, null, null, null, "x".repeat(CaseListChoice.LONGEST_WORDS + 1), false, CaseFileOrder.DUE));
    }

    @Test
    void nobodyKeepsMoreThanAreFoundAtAGlance() {
        List<SavedView> kept = new ArrayList<>();
        while (kept.size() < SavedView.MOST) {
            kept.add(view("View " + kept.size(), kept));
        }

        assertThat(Refused.by("savedView.tooMany", () -> view("One more", kept)).args()).containsExactly(SavedView.MOST);
    }

    @Test
    void aStaleScreenRenamesNothing() {
        SavedView view = view("Late ones", List.of());

        assertThatThrownBy(() -> view.rename("Others", 1, List.of(view), SomeMinistry.NOW)).isInstanceOf(StaleVersion.class);
        assertThat(view.getName()).isEqualTo("Late ones");
    }

    @Test
    void daysBeginByTheClockOfThePlace() {
        LocalDate today = LocalDate.of(2024, 1, 22);

        assertThat(LATE_OF_THE_DESK.filter(ZoneId.of("Asia/Karachi"), today)).isEqualTo(new CaseFileFilter(
                Set.of("SA"), Set.of(CaseStatus.OPEN), null, null, null, Instant.parse("2024-01-15T19:00:00Z"), Instant.parse("2024-01-18T19:00:00Z"), null, today));
        assertThat(CaseListChoice.ALL.filter(ZoneId.of("Asia/Karachi"), today)).isEqualTo(CaseFileFilter.ANY);
    }

    @Test
    void columnsAreReadInTheOrderOfTheRegister() {
        ChosenColumns chosen = new ChosenColumns(ministry.desk.getId(), CaseFileColumn.of(List.of("due", "desk")));
        assertThat(chosen.getColumns()).containsExactly(CaseFileColumn.DESK, CaseFileColumn.DUE);
        chosen.choose(List.of());
        assertThat(chosen.getColumns()).isEmpty();
        Refused.by("word.unknown", () -> CaseFileColumn.of(List.of("price")));
    }
}
