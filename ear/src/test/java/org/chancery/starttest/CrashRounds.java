package org.chancery.starttest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.chancery.testkit.DemoOfficers;
import org.chancery.testkit.server.Api;
import org.chancery.testkit.server.AssembledChancery;
import org.junit.jupiter.api.Test;

/**
 * A Chancery whose process is killed while fifty programs write starts again without a hand, has every record that it acknowledged once and
 * with its event, and of the others nothing by halves.
 *
 * <p>Run by hand, {@code mvn verify -Dit.test=CrashRounds}: it takes longer than a build should. {@code -Dchancery.test.kill-rounds=20} kills
 * it twenty times on the same data. What was seen is put down in {@code figures.txt}.
 */
class CrashRounds {

    private static final int ROUNDS = Integer.getInteger("chancery.test.kill-rounds", 2);
    private static final int SHORTEST = 1_000;
    private static final int LONGEST = 6_000;

    private final Random chance = new Random();
    private final List<Writers> past = new ArrayList<>();

    @Test
    void whatWasAcknowledgedOutlivesTheProcess() throws IOException, InterruptedException {
        try (AssembledChancery chancery = AssembledChancery.demo("crash")) {
            for (int round = 1; round <= ROUNDS; round++) {
                Writers writers = new Writers(chancery.home(), "crash" + round + "x" + Long.toString(System.nanoTime(), 36));
                Volume volume = new Volume(writers.mark().replace("crash", "tide"));
                writers.start();
                String running = volume.bringIn(chancery.home());
                int moment = SHORTEST + chance.nextInt(LONGEST - SHORTEST);
                Thread.sleep(moment);
                chancery.kill();
                writers.awaitEnd();
                past.add(writers);

                chancery.restart();
                assertReady(chancery.home());
                Kept kept = Kept.of(chancery.home(), writers.mark());
                putDown(chancery, "round %d, killed after %d ms: %d acknowledged, %d without answer, %d kept, ready in %.1f s%n".formatted(
                        round, moment, writers.acknowledged().size(), writers.unanswered().size(), kept.size(), chancery.startedIn().toMillis() / 1000.0));
                kept.assertWhole(writers);
                kept.assertFound();
                assertImportGoesOn(chancery, volume, running);
            }
            for (Writers writers : past) {
                Kept.of(chancery.home(), writers.mark()).assertWhole(writers);
            }
            ProofPack pack = ProofPack.of(chancery);
            putDown(chancery, pack.words());
            assertThat(pack.code()).as(pack.words()).isZero();
        }
    }

    private static void assertReady(URI home) {
        assertThat(Api.at(home, "desk", DemoOfficers.PASSWORD).get("/health/ready").status()).isEqualTo(200);
    }

    /** The import that was cut off says so; the same volume once more completes it, and nothing is there twice. */
    private static void assertImportGoesOn(AssembledChancery chancery, Volume volume, String running) throws InterruptedException, IOException {
        JsonNode cut = Api.at(chancery.home(), "desk", DemoOfficers.PASSWORD).get("imports/" + running).expect(200).json();
        putDown(chancery, "  import: %s, %d of %d%n".formatted(cut.get("state").asText(), cut.get("done").asInt(), cut.get("total").asInt()));
        assertThat(cut.get("state").asText()).isIn("done", "failed");
        if (cut.get("state").asText().equals("failed")) {
            assertThat(cut.get("failureKey").asText()).isEqualTo("import.interrupted");
        }
        String again = volume.bringIn(chancery.home());
        JsonNode done = Volume.end(chancery.home(), again);
        assertThat(done.get("state").asText()).isEqualTo("done");
        assertThat(done.get("unchanged").asInt()).isEqualTo(cut.get("imported").asInt());
        assertThat(done.get("imported").asInt()).isEqualTo(Volume.DOCUMENTS - cut.get("imported").asInt());
        Set<String> entries = Volume.entries(chancery.home(), again);
        assertThat(entries).hasSize(Volume.DOCUMENTS);
        String file = entries.iterator().next().replaceAll("/.*", "");
        int filed = Api.at(chancery.home(), "desk", DemoOfficers.PASSWORD).get("cases/" + file + "/entries?limit=1").expect(200).json().get("count").asInt();
        assertThat(filed).isEqualTo(Volume.DOCUMENTS);
    }

    private static void putDown(AssembledChancery chancery, String line) throws IOException {
        Path figures = chancery.directory().resolve("figures.txt");
        Files.writeString(figures, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
