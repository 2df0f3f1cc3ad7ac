package org.chancery.domain.history.leaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bytes and digests are those of the encoding that is documented, made here a second time by hand; nothing else is read again. */
class LeafEncodingTest {

    private static final byte[] DIGEST = HexFormat.of().parseHex("00".repeat(31) + "ff");
    private static final String EVENT = "018d1b2c-0000-7000-8000-00000000000a";
    private static final String CASE = "018d1b2c-0000-7000-8000-00000000000b";

    private static final Entry WHOLE = new Entry(
            UUID.fromString(EVENT), Instant.parse("2024-01-18T10:00:00.123456789Z"), "casefile.open", "DONE", UUID.fromString(CASE), "Ünïcode",
            null, null, "", UUID.fromString(CASE), "SA-2024-0001", null, 2, "CaseFile", UUID.fromString(CASE), 17L, "r-1", DIGEST);

    @Test
    void thePayloadsDigestIsThatOfSaltAndEncoding() throws Exception {
        byte[] salt = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(salt);
        out.writeByte(1);
        text(out, "SA-2024-0001");
        out.writeInt(-1);
        text(out, "");
        out.writeInt(-1);
        text(out, "{\"title\":\"Ünïcode\"}");

        byte[] payload = LeafEncoding.payload(new Payload("SA-2024-0001", null, "", null, "{\"title\":\"Ünïcode\"}"));

        assertThat(LeafEncoding.payloadHash(salt, payload)).isEqualTo(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
    }

    @Test
    void theLeafStartsWithAZeroByteAndEndsWithThePayloadsDigest() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(0);
        out.writeByte(1);
        for (String field : fields()) {
            text(out, field);
        }
        out.writeInt(32);
        out.write(DIGEST);

        assertThat(LeafEncoding.leafHash(LeafEncoding.entry(WHOLE)))
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
    }

    @Test
    void theLeafOfNothingIsThatOfRfc6962() {
        assertThat(LeafEncoding.leafHash(new byte[0])).asHexString()
                .isEqualToIgnoringCase("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    @Test
    void aFieldCannotFlowIntoTheNext() {
        assertThat(LeafEncoding.payload(new Payload("ab", "c", null, null, null)))
                .isNotEqualTo(LeafEncoding.payload(new Payload("a", "bc", null, null, null)));
        assertThat(LeafEncoding.payload(new Payload("a", null, null, null, null)))
                .isNotEqualTo(LeafEncoding.payload(new Payload("a", "", null, null, null)));
    }

    @Test
    void whatWasWrittenIsReadAgain() throws Exception {
        Payload payload = new Payload("\uFFFD", null, "", "{\"a\":\"\uD83D\uDE00\"}", null);

        assertThat(Payload.decode(LeafEncoding.payload(payload))).isEqualTo(payload);
        Entry read = Entry.decode(LeafEncoding.entry(WHOLE));
        assertThat(read.recordedAt()).isEqualTo("2024-01-18T10:00:00.123456Z");
        assertThat(read).usingRecursiveComparison().ignoringFields("recordedAt").isEqualTo(WHOLE);
        assertThat(read.changedRecord()).isTrue();
    }

    @Test
    void everyCutIsNoticed() {
        byte[] entry = LeafEncoding.entry(WHOLE);
        byte[] payload = LeafEncoding.payload(new Payload("name", null, "", "{}", "{}"));

        for (int length = 0; length < entry.length; length++) {
            byte[] cut = Arrays.copyOf(entry, length);
            assertThatThrownBy(() -> Entry.decode(cut)).isInstanceOf(MalformedLeafException.class);
        }
        for (int length = 0; length < payload.length; length++) {
            byte[] cut = Arrays.copyOf(payload, length);
            assertThatThrownBy(() -> Payload.decode(cut)).isInstanceOf(MalformedLeafException.class);
        }
    }

    @Test
    void moreThanAnEventIsNoEvent() {
        byte[] entry = LeafEncoding.entry(WHOLE);
        byte[] payload = LeafEncoding.payload(new Payload("name", null, "", "{}", "{}"));

        assertThatThrownBy(() -> Entry.decode(Arrays.copyOf(entry, entry.length + 1))).hasMessage("more bytes follow its last field");
        assertThatThrownBy(() -> Payload.decode(Arrays.copyOf(payload, payload.length + 1))).hasMessage("more bytes follow its last field");
        assertThatThrownBy(() -> Entry.decode(new byte[Entry.LONGEST + 1])).hasMessage("it is longer than 65536 bytes");
        assertThatThrownBy(() -> Payload.decode(new byte[Payload.LONGEST + 1])).hasMessage("it is longer than 67108864 bytes");
    }

    @Test
    void aLaterVersionIsNotGuessedAt() {
        byte[] payload = LeafEncoding.payload(new Payload("name", null, "", "{}", "{}"));
        payload[0] = 2;

        assertThatThrownBy(() -> Payload.decode(payload)).hasMessage("its version 2 is unknown");
    }

    @Test
    void aNegativeLengthIsNoFieldUnlessItSaysAbsent() {
        byte[] payload = LeafEncoding.payload(new Payload(null, null, null, null, null));
        ByteBuffer.wrap(payload).putInt(1, -2);

        assertThatThrownBy(() -> Payload.decode(payload)).hasMessage("the field \"name\" has a negative length");
    }

    @ParameterizedTest
    @CsvSource({"c3", "80", "c0af", "eda080", "f4908080", "ff"})
    void whatIsNotUtf8IsRefused(String hex) throws Exception {
        byte[] bad = HexFormat.of().parseHex(hex);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(1);
        out.writeInt(bad.length);
        out.write(bad);
        for (int i = 0; i < 4; i++) {
            out.writeInt(-1);
        }

        assertThatThrownBy(() -> Payload.decode(bytes.toByteArray())).hasMessage("the field \"name\" is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "absent", value = {
        "0, absent", "0, 018D1B2C-0000-7000-8000-00000000000A", "0, 1-1-1-1-1", "0, x",
        "1, absent", "1, 2024-01-18T10:00:00.123Z", "1, 2024-01-18T24:00:00.000000Z", "1, 2024-02-30T10:00:00.000000Z", "1, now",
        "2, absent", "3, absent", "3, done", "4, ''", "5, absent", "9, SA-2024-0001", "12, absent", "12, -1", "12, 01", "12, +1", "12, ''",
        "12, 2147483648", "15, 1.0", "15, 9223372036854775808",
    })
    void everyFieldHasItsForm(int index, @Nullable String value) throws Exception {
        String[] fields = fields();
        fields[index] = value;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(1);
        for (String field : fields) {
            text(out, field);
        }
        out.writeInt(32);
        out.write(DIGEST);

        assertThatThrownBy(() -> Entry.decode(bytes.toByteArray())).isInstanceOf(MalformedLeafException.class);
    }

    private static String[] fields() {
        return new String[] {EVENT, "2024-01-18T10:00:00.123456Z", "casefile.open", "DONE", CASE, "Ünïcode", null, null, "", CASE,
            "SA-2024-0001", null, "2", "CaseFile", CASE, "17", "r-1"};
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
