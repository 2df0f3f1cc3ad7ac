package org.chancery.domain.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import org.chancery.domain.casefile.Refused;
import org.chancery.domain.casefile.SomeMinistry;
import org.chancery.domain.kernel.StaleVersion;
import org.junit.jupiter.api.Test;

class SavedQueryTest {

    private static final HistoryFilter REFUSED = new HistoryFilter("desk", "approval.decide", null, "SA-2024-0017", null, null, null, true);

    private final SomeMinistry ministry = new SomeMinistry();

    private SavedQuery query(String name, HistoryFilter filter, List<SavedQuery> others) {
        return new SavedQuery(ministry.desk, name, filter, others, SomeMinistry.NOW);
    }

    @Test
    void keepsWhatTheAuditorAsked() {
        SavedQuery query = query("  Refused ones ", REFUSED, List.of());

        assertThat(query.getName()).isEqualTo("Refused ones");
        assertThat(query.getKeeper()).isEqualTo(ministry.desk);
        assertThat(query.getFilter()).isEqualTo(REFUSED);
    }

    @Test
    void aNameIsTakenOnceHoweverItIsWritten() {
        SavedQuery first = query("Refused ones", REFUSED, List.of());
        SavedQuery second = query("Others", HistoryFilter.ALL, List.of(first));

        Refused.by("savedQuery.nameTaken", () -> query("REFUSED ONES", REFUSED, List.of(first)));
        Refused.by("savedQuery.nameTaken", () -> second.rename("refused ones", 0, List.of(first, second), SomeMinistry.NOW));
        assertThatThrownBy(() -> second.rename("Anything", 1, List.of(first, second), SomeMinistry.NOW)).isInstanceOf(StaleVersion.class);
        assertThat(second.getName()).isEqualTo("Others");
    }

    @Test
    void whatCouldNeverBeFoundIsNotKept() {
        HistoryFilter endless = new HistoryFilter("x".repeat(HistoryEvent.NAME + 1), null, null, null, null, null, null, false);

        Refused.by("text.tooLong", () -> query("Endless", endless, List.of()));
    }

    @Test
    void nobodyKeepsMoreThanAreFoundAtAGlance() {
        List<SavedQuery> kept = new ArrayList<>();
        while (kept.size() < SavedQuery.MOST) {
            kept.add(query("Query " + kept.size(), REFUSED, kept));
        }

        Refused.by("savedQuery.tooMany", () -> query("One more", REFUSED, kept));
    }
}
