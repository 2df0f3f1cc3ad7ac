package org.chancery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no pack is refused with one sentence. */
class UnusablePackTest {

    private final PackParts parts = new TestLog(7).whole();
    private final byte[] pack = parts.zip();

    @TempDir
    Path files;

    private static void assertUnusable(Answer answer) {
        assertThat(answer.exit()).as(answer.out() + answer.err()).isEqualTo(Answer.UNUSABLE);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.err()).matches("[A-Z].*\\.\\R");
    }

    @Test
    void whateverIsCutOff() {
        for (int length = 0; length < pack.length; length += 1 + length % 150) {
            assertUnusable(Answer.to(Arrays.copyOf(pack, length)));
        }
        assertUnusable(Answer.to(Arrays.copyOf(pack, pack.length - 1)));
    }

    @Test
    void whateverIsAddedBehind() {
        assertUnusable(Answer.to(Arrays.copyOf(pack, pack.length + 1)));
        assertUnusable(Answer.to(Arrays.copyOf(pack, pack.length + 1000)));
    }

    @Test
    void whatIsNoZipFile() {
        assertUnusable(Answer.to("This is a letter.".getBytes(StandardCharsets.UTF_8)));
        assertUnusable(Answer.to(new byte[0]));
    }

    @Test
    void whatWasNotAskedForProperly() throws Exception {
        Path file = Files.write(files.resolve("pack.zip"), pack);
        assertUnusable(Answer.to(List.of()));
        assertUnusable(Answer.to(List.of(files.resolve("none.zip").toString())));
        assertUnusable(Answer.to(List.of(files.toString())));
        assertUnusable(Answer.to(List.of("\0")));
        assertUnusable(Answer.to(List.of(file.toString(), file.toString())));
        assertUnusable(Answer.to(List.of("--something", file.toString())));
        assertUnusable(Answer.to(List.of(file.toString(), "--key")));
        assertUnusable(Answer.to(List.of(file.toString(), "--key", file.toString())));
        assertUnusable(Answer.to(List.of(file.toString(), "--checkpoint", file.toString())));
    }

    @Test
    void whatDoesNotHaveItsPartsInTheirOrder() {
        List<String> names = new ArrayList<>(parts.entries().keySet());
        for (int i = 0; i + 1 < names.size(); i++) {
            List<String> swapped = new ArrayList<>(names);
            Collections.swap(swapped, i, i + 1);
            assertUnusable(Answer.to(PackParts.zip(with(swapped))));
            List<String> less = new ArrayList<>(names);
            less.remove(i);
            if (!names.get(i).startsWith("checkpoints/")) {
                assertUnusable(Answer.to(PackParts.zip(with(less))));
            }
        }
        assertUnusable(Answer.to(PackParts.zip(with(names.subList(0, names.size() - 1)))));
    }

    private Map<String, byte[]> with(List<String> names) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        names.forEach(name -> entries.put(name, parts.entries().get(name)));
        return entries;
    }

    @ParameterizedTest
    @ValueSource(strings = {"more.txt", "checkpoints/", "records/", "../records", "checkpoints/01.txt", "checkpoints/99999999999999999999.txt"})
    void whatHasPartsThatNoPackHas(String name) {
        for (int at = 0; at <= parts.entries().size(); at++) {
            List<String> names = new ArrayList<>(parts.entries().keySet());
            names.add(at, name);
            Map<String, byte[]> entries = new LinkedHashMap<>();
            names.forEach(each -> entries.put(each, parts.entries().getOrDefault(each, new byte[0])));
            assertUnusable(Answer.to(PackParts.zip(entries)));
        }
    }

    @Test
    void whatHasAPartTwice() {
        String renamed = "recordz";
        Map<String, byte[]> entries = parts.entries();
        entries.put(renamed, entries.get("records"));
        byte[] zip = PackParts.zip(entries);
        byte[] twice = new String(zip, StandardCharsets.ISO_8859_1).replace(renamed, "records").getBytes(StandardCharsets.ISO_8859_1);
        assertUnusable(Answer.to(twice));
    }

    @Test
    void whatIsOfALaterVersion() {
        parts.lines.put("chancery-pack", "2");
        Answer answer = Answer.to(parts.zip());
        assertUnusable(answer);
        assertThat(answer.err()).contains("version \"2\"");
    }

    @Test
    void whatClaimsImpossibleLengths() {
        for (int length : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, (64 << 10) + 1}) {
            Map<String, byte[]> entries = parts.entries();
            byte[] events = entries.get("events").clone();
            ByteBuffer.wrap(events).putInt(8, length);
            entries.put("events", events);
            assertUnusable(Answer.to(PackParts.zip(entries)));
        }
    }

    @Test
    void whatClaimsAPayloadThatIsNotThere() {
        ByteArrayOutputStream events = new ByteArrayOutputStream();
        byte[] entry = parts.events.get(0).event().entryBytes();
        events.writeBytes(ByteBuffer.allocate(12 + entry.length + 21).putLong(0).putInt(entry.length).put(entry).put((byte) 1)
                .put(new byte[16]).putInt(64 << 20).array());
        Map<String, byte[]> entries = parts.entries();
        entries.put("events", events.toByteArray());
        assertUnusable(Answer.to(PackParts.zip(entries)));
    }

    @Test
    void whatAnotherProgramWouldReadDifferently() {
        // a second directory that shows another part in the place of the records
        byte[] zip = pack.clone();
        int listed = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("records");
        zip[listed] = 'R';
        assertUnusable(Answer.to(zip));
    }

    @Test
    void whatHidesBytesBehindItsLastPart() {
        int directory = new String(pack, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        byte[] hidden = ByteBuffer.allocate(pack.length + 40)
                .put(pack, 0, directory).put(new byte[40]).put(pack, directory, pack.length - directory).array();
        ByteBuffer end = ByteBuffer.wrap(hidden).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        end.putInt(hidden.length - 6, directory + 40);
        assertUnusable(Answer.to(hidden));
    }

    @Test
    void storedPartsAreReadToo() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> each : parts.entries().entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                CRC32 crc = new CRC32();
                crc.update(each.getValue());
                entry.setCrc(crc.getValue());
                entry.setSize(each.getValue().length);
                zip.putNextEntry(entry);
                zip.write(each.getValue());
            }
        }

        assertThat(Answer.to(bytes.toByteArray()).exit()).isEqualTo(Answer.GOOD);
    }

    @Test
    void noBitOfTheFileMakesItStumble() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            byte[] zip = pack.clone();
            zip[random.nextInt(zip.length)] ^= (byte) (1 << random.nextInt(8));

            Answer answer = Answer.to(zip);

            assertThat(answer.exit()).isIn(Answer.GOOD, Answer.FAILED, Answer.UNUSABLE);
            assertThat(answer.exit() == Answer.UNUSABLE).isEqualTo(answer.out().isEmpty());
        }
    }
}
