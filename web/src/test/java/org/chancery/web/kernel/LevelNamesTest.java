package org.chancery.web.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class LevelNamesTest {

    private static final List<String> SCALE = List.of("public", "restricted", "for-the-minister");

    @Test
    void aMinistryNamesItsOwnLevels() {
        assertThat(LevelNames.name(SCALE, 0, Locale.ENGLISH)).isEqualTo("Public");
        assertThat(LevelNames.name(SCALE, 1, Locale.ENGLISH)).isEqualTo("Restricted");
        assertThat(LevelNames.name(SCALE, 2, Locale.ENGLISH)).isEqualTo("For the minister");
    }

    @Test
    void nothingStandsOutsideTheScale() {
        assertThat(LevelNames.name(SCALE, 9, Locale.ENGLISH)).isEqualTo("For the minister");
        assertThat(LevelNames.name(SCALE, -1, Locale.ENGLISH)).isEqualTo("Public");
    }
}
