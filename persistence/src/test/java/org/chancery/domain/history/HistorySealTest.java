package org.chancery.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;

import org.chancery.domain.kernel.Act;
import org.chancery.domain.kernel.Occurrence.Outcome;
import org.junit.jupiter.api.Test;

/** The digests are those of the encoding that is documented, made here a second time by hand. */
class HistorySealTest {

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

        byte[] hash = HistorySeal.payloadHash(salt, new HistoryPayload("SA-2024-0001", null, "", null, "{\"title\":\"Ünïcode\"}"));

        assertThat(hash).isEqualTo(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
    }

    @Test
    void theLeafStartsWithAZeroByteAndEndsWithThePayloadsDigest() throws Exception {
        byte[] payloadHash = HexFormat.of().parseHex("00".repeat(31) + "ff");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(0);
        out.writeByte(1);
        text(out, "casefile.open");
        text(out, "2");
        out.writeInt(-1);
        out.writeInt(32);
        out.write(payloadHash);

        assertThat(HistorySeal.leafHash(payloadHash, "casefile.open", 2, null))
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
    }

    @Test
    void aFieldCannotFlowIntoTheNext() {
        byte[] hash = new byte[32];

        assertThat(HistorySeal.leafHash(hash, "ab", "c")).isNotEqualTo(HistorySeal.leafHash(hash, "a", "bc"));
        assertThat(HistorySeal.leafHash(hash, "a", null)).isNotEqualTo(HistorySeal.leafHash(hash, "a", ""));
    }

    @Test
    void everyEventHasASaltOfItsOwn() {
        assertThat(HistorySeal.salt()).hasSize(16).isNotEqualTo(HistorySeal.salt());
    }

    @Test
    void anEventIsIntactAsItWasWritten() {
        Act act = new Act("casefile.open", null, "d".repeat(80), null, "r", "because \0 of it");

        HistoryEvent event = new HistoryEvent(
                Instant.parse("2024-01-18T10:00:00.123456789Z"), act, Outcome.DONE, HistorySubject.NOTHING, "\uD83D\uDE00".repeat(3_000), null, "{}");

        assertThat(event.isIntact()).isTrue();
        assertThat(event.getRecordedAt()).isEqualTo("2024-01-18T10:00:00.123456Z");
        assertThat(event.getOfficerName().length()).isLessThanOrEqualTo(60);
        assertThat(event.getDetail().orElseThrow().length()).isLessThanOrEqualTo(4_000);
        assertThat(event.getReason()).contains("because   of it");
    }

    private static void text(DataOutputStream out, String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
