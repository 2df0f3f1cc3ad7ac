package org.chancery.verify;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a whole pack of any number of events without holding them. By hand, with a million events:
 * {@code java -cp target/test-classes:target/verifier org.chancery.verify.LargePack FILE 1000000}, and then
 * {@code java -Xmx512m -jar target/chancery-verify.jar FILE}.
 */
public final class LargePack {

    private static final int VERSIONS = 4;

    private LargePack() {
    }

    /** A file and a number of events. */
    public static void main(String[] words) throws IOException {
        write(Path.of(words[0]), Integer.parseInt(words[1]));
    }

    /** Each record has four versions; the number of events is a multiple of four thousand. */
    public static void write(Path file, int events) throws IOException {
        LogKey key = new LogKey(TestLog.ORIGIN);
        LeafTree tree = new LeafTree();
        for (int i = 0; i < events; i++) {
            tree.add(event(i).leaf());
        }
        int records = events / VERSIONS;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            put(zip, "pack.txt", "chancery-pack 1\nkind whole\norigin " + TestLog.ORIGIN + "\nsize " + events + "\nfirst 0\nend " + events
                    + "\nevents " + events + "\nwithheld 0\nrecords " + records + "\nmade 2024-02-01T00:00:00Z\n");
            put(zip, "key.txt", key.line() + "\n");
            put(zip, "checkpoints/" + events + ".txt", new String(key.checkpoint(events, tree.root()), StandardCharsets.UTF_8));
            DataOutputStream data = new DataOutputStream(new BufferedOutputStream(zip, 1 << 16));
            zip.putNextEntry(new ZipEntry("leaves"));
            for (int i = 0; i < events; i++) {
                data.write(event(i).leaf());
            }
            data.flush();
            zip.putNextEntry(new ZipEntry("events"));
            for (int i = 0; i < events; i++) {
                PackParts.write(data, new PackParts.Placed(i, event(i)));
            }
            data.flush();
            zip.putNextEntry(new ZipEntry("records"));
            for (int record = 0; record < records; record++) {
                PackParts.write(data, new PackParts.Row("CaseFile", identity(record), VERSIONS - 1, state(record, VERSIONS - 1)));
            }
            data.flush();
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The records come by turns, and every second one of them backwards. */
    private static LoggedEvent event(int index) {
        int block = index / (1000 * VERSIONS);
        int within = index % (1000 * VERSIONS);
        int record = block * 1000 + within % 1000;
        int version = record % 2 == 0 ? within / 1000 : VERSIONS - 1 - within / 1000;
        String id = identity(record).toString();
        byte[] salt = new byte[16];
        salt[0] = (byte) index;
        return new LoggedEvent(
                new String[] {new UUID(index, 7).toString(), "2024-01-18T10:00:00.000000Z", "casefile.edit", "DONE", id, "Officer", null, null, "SA", id,
                    "SA-2024-" + record, null, "0", "CaseFile", id, String.valueOf(version), "r-" + index},
                new String[] {"SA-2024-" + record, "because", null, version == 0 ? null : state(record, version - 1), state(record, version)}, salt);
    }

    private static UUID identity(int record) {
        return new UUID(record, 1);
    }

    private static String state(int record, int version) {
        return "{\"number\":\"SA-2024-" + record + "\",\"summary\":\"" + "What was said in version ".repeat(8) + version + "\"}";
    }
}
