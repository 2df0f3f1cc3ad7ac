package org.chancery.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signed notes and keys are read strictly; the known answer is the example that the signed note's first library is documented with. */
class NoteTest {

    private static final String KNOWN_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String KNOWN_TEXT =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private static final String KNOWN_SIGNATURE =
            "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=";

    private final LogKey key = new LogKey(TestLog.ORIGIN);
    private final byte[] root = HexFormat.of().parseHex("9f86d081884c7d659a2f" + "00".repeat(22));
    private final String note = new String(key.checkpoint(1234, root), StandardCharsets.UTF_8);

    @Test
    void aKnownSignatureIsGood() throws Exception {
        VerifierKey known = VerifierKey.parse(KNOWN_KEY, "it");
        byte[] signature = Base64.getDecoder().decode(KNOWN_SIGNATURE);
        byte[] text = KNOWN_TEXT.getBytes(StandardCharsets.UTF_8);

        assertThat(known.name()).isEqualTo("PeterNeumann");
        assertThat(known.number()).isEqualTo(Arrays.copyOf(signature, 4));
        assertThat(known.signed(text, Arrays.copyOfRange(signature, 4, 68))).isTrue();
        text[0]++;
        assertThat(known.signed(text, Arrays.copyOfRange(signature, 4, 68))).isFalse();
    }

    @Test
    void aCheckpointSaysSizeAndRoot() throws Exception {
        Note read = Note.parse(note.getBytes(StandardCharsets.UTF_8), "it");

        assertThat(read.size()).isEqualTo(1234);
        assertThat(read.hasRoot(root)).isTrue();
        assertThat(read.shortForm()).isEqualTo("1234: 9f86 d081 884c 7d65 9a2f");
        assertThat(read.fault(VerifierKey.parse(key.line(), "it"), TestLog.ORIGIN)).isNull();
        assertThat(read.fault(VerifierKey.parse(key.line(), "it"), "other")).contains("another log");
        assertThat(read.fault(VerifierKey.parse(new LogKey(TestLog.ORIGIN).line(), "it"), TestLog.ORIGIN)).contains("another key");
    }

    @Test
    void aFlippedBitOfAnyByteOfACheckpointIsFound() throws Exception {
        VerifierKey verifier = VerifierKey.parse(key.line(), "it");
        byte[] bytes = note.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int bit = i * 8 + i % 8;
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(faulty(flipped, verifier)).as("bit " + bit).isTrue();
        }
    }

    private static boolean faulty(byte[] bytes, VerifierKey verifier) {
        try {
            return Note.parse(bytes, "it").fault(verifier, TestLog.ORIGIN) != null;
        } catch (Unusable e) {
            return true;
        }
    }

    @Test
    void whatIsNotWrittenInTheOneWayIsNoCheckpoint() {
        for (String other : new String[] {
            "", "\n", note.strip(), note + "\n", note + note, note.replace("\n", "\r\n"), note.replace("1234", "01234"), note.replace("1234", "-1"),
            note.replace("1234", "9999999999999999999"), note.replace("\u2014 ", "- "), note.replace("\n\n", "\n"), note.replace("\n\n", "\nmore\n\n"),
            note.replace("=", ""), note.replaceFirst("AAA=", "AAB="), note.replace(TestLog.ORIGIN, ""), note.replace(TestLog.ORIGIN, "a b"),
            note + "\u2014 another AAAA\n"}) {
            assertThatThrownBy(() -> Note.parse(other.getBytes(StandardCharsets.UTF_8), "it")).as(other).isInstanceOf(Unusable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "PeterNeumann", "PeterNeumann+c74f20a3", "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", "PeterNeumann+c74f20a3+AhpcAAAAAAAAegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+ARpc", "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T!"})
    void whatIsNotWrittenInTheOneWayIsNoKey(String line) {
        assertThatThrownBy(() -> VerifierKey.parse(line, "it")).isInstanceOf(Unusable.class);
    }
}
