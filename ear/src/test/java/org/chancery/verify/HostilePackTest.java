package org.chancery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.chancery.domain.history.leaf.Entry;
import org.chancery.domain.history.leaf.LeafEncoding;
import org.chancery.domain.history.leaf.MalformedLeafException;
import org.chancery.domain.history.leaf.Payload;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever bytes come, the verifier neither stumbles nor lets pass what is not the pack that was signed.
 *
 * <p>The build tries the seeds only. {@code JAZZER_FUZZ=1 mvn test -Dtest='HostilePackTest#aPartOfAPack'} searches for five minutes.
 */
class HostilePackTest {

    private static final String TIME = "5m";
    private static final TestLog LOG = small();
    private static final List<Map<String, byte[]>> PACKS =
            List.of(LOG.whole().entries(), LOG.period(1, 4).entries(), LOG.caseFile(LOG.caseFiles.get(0)).entries());

    private static TestLog small() {
        TestLog log = new TestLog(11).backup(0);
        TestLog source = new TestLog(11);
        log.events.addAll(source.events.subList(0, Math.toIntExact(source.checkpointSizes.first())));
        log.checkpointSizes.add((long) log.events.size());
        log.caseFiles.addAll(source.caseFiles);
        return log;
    }

    static Stream<byte[]> entries() {
        return LOG.events.stream().map(LoggedEvent::entryBytes);
    }

    static Stream<byte[]> payloads() {
        return LOG.events.stream().map(LoggedEvent::payloadBytes);
    }

    static Stream<byte[]> files() {
        return PACKS.stream().map(PackParts::zip);
    }

    static Stream<byte[]> parts() {
        List<byte[]> seeds = new ArrayList<>();
        for (int pack = 0; pack < PACKS.size(); pack++) {
            int part = 0;
            for (byte[] bytes : PACKS.get(pack).values()) {
                byte[] seed = new byte[bytes.length + 2];
                seed[0] = (byte) pack;
                seed[1] = (byte) part++;
                System.arraycopy(bytes, 0, seed, 2, bytes.length);
                seeds.add(seed);
            }
        }
        return seeds.stream();
    }

    @MethodSource("entries")
    @FuzzTest(maxDuration = TIME)
    void anEntry(byte[] bytes) {
        try {
            assertThat(LeafEncoding.entry(Entry.decode(bytes))).isEqualTo(bytes);
        } catch (MalformedLeafException e) {
            assertThat(e).hasMessageNotContaining("null");
        }
    }

    @MethodSource("payloads")
    @FuzzTest(maxDuration = TIME)
    void aPayload(byte[] bytes) {
        try {
            assertThat(LeafEncoding.payload(Payload.decode(bytes))).isEqualTo(bytes);
        } catch (MalformedLeafException e) {
            assertThat(e).hasMessageNotContaining("null");
        }
    }

    @MethodSource("files")
    @FuzzTest(maxDuration = TIME)
    void aFile(byte[] bytes) {
        Answer answer = Answer.to(bytes);
        assertThat(answer.exit() == Answer.UNUSABLE).isEqualTo(answer.out().isEmpty());
    }

    /** The first byte chooses a pack, the second a part, the rest takes the place of that part. */
    @MethodSource("parts")
    @FuzzTest(maxDuration = TIME)
    void aPartOfAPack(byte[] bytes) throws IOException {
        if (bytes.length < 2) {
            return;
        }
        Map<String, byte[]> entries = new LinkedHashMap<>(PACKS.get((bytes[0] & 0xFF) % PACKS.size()));
        String part = List.copyOf(entries.keySet()).get((bytes[1] & 0xFF) % entries.size());
        byte[] original = entries.put(part, Arrays.copyOfRange(bytes, 2, bytes.length));
        Examination examination = new Examination(null, List.of());
        try {
            PackReader.read(new ByteArrayInputStream(PackParts.zip(entries)), examination);
        } catch (Unusable e) {
            assertThat(e.getMessage()).endsWith(".");
            return;
        }
        if (examination.judgement().good()) {
            assertThat(signedPart(part, entries.get(part))).isEqualTo(signedPart(part, original));
        }
    }

    /** What is signed or can be counted: nobody vouches for when a pack was made, and the key's line may lack its end. */
    private static String signedPart(String part, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return switch (part) {
            case "pack.txt" -> text.substring(0, text.indexOf("\nwithheld "));
            case "key.txt" -> text.strip();
            default -> text;
        };
    }
}
