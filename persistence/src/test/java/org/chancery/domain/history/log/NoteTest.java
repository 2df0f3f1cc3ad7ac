package org.chancery.domain.history.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

/** Checkpoints are signed notes, and keys come back as they were written down. */
class NoteTest {

    private static final byte[] ROOT = Digest.of("root".getBytes(StandardCharsets.UTF_8));
    private final LogKey key = LogKey.make("chancery/0a1b2c3d");

    @Test
    void aNoteSaysOriginSizeAndRoot() {
        Note note = Note.sign(1234, ROOT, key);

        assertThat(note.signed().lines()).hasSize(5).startsWith("chancery/0a1b2c3d", "1234").element(3).isEqualTo("");
        assertThat(note.signed()).contains("\n\n\u2014 chancery/0a1b2c3d ").endsWith("\n");
        assertThat(note.isSignedBy(key)).isTrue();
        assertThat(Note.read(note.signed()).root()).isEqualTo(ROOT);
        assertThat(Note.read(note.signed()).isSignedBy(key)).isTrue();
    }

    @Test
    void aChangedNoteIsNotSigned() {
        String signed = Note.sign(1234, ROOT, key).signed();

        assertThat(Note.read(signed.replace("\n1234\n", "\n1235\n")).isSignedBy(key)).isFalse();
        assertThat(Note.read(signed).isSignedBy(LogKey.make("chancery/0a1b2c3d"))).isFalse();
        assertThat(Note.read(signed).isSignedBy(LogKey.make("chancery/other"))).isFalse();
        assertThatThrownBy(() -> Note.read("chancery\n01\nAAAA\n\n")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyIsWrittenDownAndReadAgain() {
        LogKey again = LogKey.read(key.written());

        assertThat(again.verifierKey()).isEqualTo(key.verifierKey()).matches("chancery/0a1b2c3d\\+[0-9a-f]{8}\\+[A-Za-z0-9+/]{44}");
        assertThat(Note.sign(1, ROOT, again).isSignedBy(key)).isTrue();
        String mixed = key.written().lines().limit(2).reduce("", (a, b) -> a + b + "\n")
                + LogKey.make("x").written().lines().skip(2).findFirst().orElseThrow();
        assertThatThrownBy(() -> LogKey.read(mixed)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LogKey.make("two words")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theShortFormIsCopiedByHand() {
        assertThat(Note.sign(7, ROOT, key).shortForm()).matches("7: ([0-9a-f]{4} ){4}[0-9a-f]{4}");
    }
}
