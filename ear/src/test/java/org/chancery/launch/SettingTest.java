package org.chancery.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every setting that the manual names is known before anything is started, and a wrong value is told in one sentence. */
class SettingTest {

    private static final Pattern NAME = Pattern.compile("`(chancery)?(\\.[a-z.-]+)`");

    @ParameterizedTest
    @EnumSource
    void refusesWhatHasNotItsForm(Setting setting) {
        String wrong = setting == Setting.DB_PASSWORD ? "" : " ";
        assertThatThrownBy(() -> Start.from(List.of(), Map.of(setting.variable(), wrong)))
                .isInstanceOf(Refusal.class)
                .hasMessageMatching("The setting " + setting.variable() + " must be [^.]+\\.");
    }

    @ParameterizedTest
    @CsvSource({"SIGN_IN_IDLE,PT20M,soon", "SIGN_IN_LONGEST,PT10H,-PT1H", "THROTTLE_WINDOW,PT15M,15", "SET_UP_LINK_LIFE,P1D,PT0S",
        "THROTTLE_FAILURES,10,0", "PASSWORD_ROUNDS,600000,many", "IMPORT_MAX_BYTES,2147483647,99999999999", "ZONE,Asia/Karachi,Karachi",
        "CLASSIFICATION_SCALE,'open,top-secret','open,Secret'", "CLASSIFICATION_SCALE,open,'open,open'", "INDEX_KIND,local-heap,remote",
        "INDEX_SYNCHRONIZATION,sync,later", "DATA,./chancery-data,a;b", "HISTORY_NAME,chancery/islamabad,two words",
        "HISTORY_SEQUENCER,false,no", "HISTORY_MAIL_FROM,a@b,'a@b,c@d'", "HISTORY_MAIL_TO,'a@b, c@d',auditors",
        "HISTORY_RETENTION,P7Y6M,P-1Y", "DB_URL,jdbc:postgresql://a/b,jdbc:mysql://a/b"})
    void tellsRightFromWrong(Setting setting, String right, String wrong) throws Refusal {
        assertThat(setting.value(Map.of(), Map.of(setting.variable(), right))).isEqualTo(right);
        assertThatThrownBy(() -> setting.value(Map.of(), Map.of(setting.variable(), wrong)))
                .isInstanceOf(Refusal.class).hasMessageEndingWith(", not \"" + wrong + "\".");
    }

    @ParameterizedTest
    @CsvSource({"secret,", "never,", "'open',closed", "'top','open, top'"})
    void readsAreKeptFromALevelOfTheScale(String level, @Nullable String scale) {
        Map<String, String> environment = new HashMap<>(Map.of("CHANCERY_HISTORY_READS_FROM", level));
        Optional.ofNullable(scale).ifPresent(names -> environment.put("CHANCERY_CLASSIFICATION_SCALE", names));
        if ("closed".equals(scale)) {
            assertThatThrownBy(() -> Start.from(List.of(), environment)).isInstanceOf(Refusal.class)
                    .hasMessage("The setting CHANCERY_HISTORY_READS_FROM must be one of closed or never, not \"open\".");
        } else {
            assertThatCode(() -> Start.from(List.of(), environment)).doesNotThrowAnyException();
        }
    }

    @Test
    void aPasswordIsNotRepeated() {
        assertThatThrownBy(() -> Setting.DEMO_PASSWORD.value(Map.of(), Map.of("CHANCERY_DEMO_PASSWORD", "short")))
                .hasMessage("The setting CHANCERY_DEMO_PASSWORD must be at least 8 characters.");
    }

    @Test
    void theManualNamesThemAll() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("..", "README.md")).stream().filter(line -> line.startsWith("| `chancery.")).toList();
        Set<String> named = new TreeSet<>();
        rows.forEach(row -> named.addAll(namesIn(row.substring(0, row.indexOf('|', 1)))));
        assertThat(named).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(Setting.values()).map(Setting::property).collect(Collectors.toSet()));
    }

    /** What begins with a dot goes on from the first name of its row, which is shortened until the whole is known. */
    private static List<String> namesIn(String cell) {
        List<MatchResult> found = NAME.matcher(cell).results().toList();
        String first = found.get(0).group(1) + found.get(0).group(2);
        return found.stream().map(name -> name.group(1) != null ? name.group(1) + name.group(2) : goneOn(first, name.group(2))).toList();
    }

    private static String goneOn(String first, String rest) {
        Set<String> known = Arrays.stream(Setting.values()).map(Setting::property).collect(Collectors.toSet());
        return known.contains(first + rest) ? first + rest : first.substring(0, first.lastIndexOf('.')) + rest;
    }
}
