package org.chancery.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.chancery.domain.kernel.BaseEntity;
import org.junit.jupiter.api.Test;

class DraftTest {

    private final Draft draft = new Draft(UUID.randomUUID(), "talk.log", "SA-2024-0017", "{}", SomeMinistry.NOW);

    @Test
    void goesOnFromWhatTheFormLastKnew() {
        assertThat(draft.keep("{\"a\":1}", SomeMinistry.NOW, SomeMinistry.NOW.plusSeconds(1))).isTrue();
        assertThat(draft.getTyped()).isEqualTo("{\"a\":1}");
        assertThat(draft.getKeptAt()).isEqualTo(SomeMinistry.NOW.plusSeconds(1));
    }

    @Test
    void leavesWhatAnotherScreenHasKept() {
        assertThat(draft.keep("{\"a\":1}", null, SomeMinistry.NOW.plusSeconds(1))).isFalse();
        assertThat(draft.keep("{\"a\":1}", SomeMinistry.NOW.minusSeconds(1), SomeMinistry.NOW.plusSeconds(1))).isFalse();
        assertThat(draft.getTyped()).isEqualTo("{}");
    }

    @Test
    void isNoRecord() {
        assertThat(BaseEntity.class.isAssignableFrom(Draft.class)).isFalse();
    }
}
