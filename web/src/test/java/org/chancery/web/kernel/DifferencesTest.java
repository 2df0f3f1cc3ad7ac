package org.chancery.web.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class DifferencesTest {

    private final Differences differences = new Differences();

    private static String show(List<Differences.Piece> pieces) {
        return pieces.stream().map(piece -> piece.isChanged() ? "[" + piece.getText() + "]" : piece.getText()).collect(Collectors.joining());
    }

    @Test
    void onlyTheWordsThatChangedAreMarked() {
        assertThat(show(differences.old("killed exactly 7 people", "killed at least 9 people"))).isEqualTo("killed [exactly 7 ]people");
        assertThat(show(differences.now("killed exactly 7 people", "killed at least 9 people"))).isEqualTo("killed [at least 9 ]people");
    }

    @Test
    void bothSidesTogetherLoseNothing() {
        String was = "a b  c\nd e";
        String becomes = "b x c d f g";
        assertThat(differences.old(was, becomes).stream().map(Differences.Piece::getText).collect(Collectors.joining())).isEqualTo(was);
        assertThat(differences.now(was, becomes).stream().map(Differences.Piece::getText).collect(Collectors.joining())).isEqualTo(becomes);
    }

    @Test
    void whatIsNewIsWhollyNew() {
        assertThat(show(differences.now(null, "2024"))).isEqualTo("[2024]");
        assertThat(differences.old(null, "2024")).isEmpty();
    }

    @Test
    void longTextsAreComparedAsOnePiece() {
        String was = "word ".repeat(5000);
        assertThat(show(differences.old(was, was + "more"))).isEqualTo("[" + was + "]");
        assertThat(show(differences.old(was, was))).isEqualTo(was);
    }
}
