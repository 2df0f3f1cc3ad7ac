package org.chancery.starttest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;

import com.fasterxml.jackson.databind.JsonNode;
import org.chancery.testkit.DemoOfficers;
import org.chancery.testkit.server.Answer;
import org.chancery.testkit.server.Api;
import org.chancery.testkit.server.AssembledChancery;
import org.junit.jupiter.api.Test;

/** A log that is late or broken turns the watch red and calls a person, and the ministry goes on working. */
class LogInTroubleIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FILE = """
            {"title": "%s", "desk": "SA", "states": ["PK", "IR"], "classification": "unclassified"}""";

    @Test
    void whatWaitsTooLongForItsPlaceIsTold() throws InterruptedException {
        Map<String, String> settings = Map.of("CHANCERY_HISTORY_SEQUENCER", "false", "CHANCERY_HISTORY_LATE", "PT1S");
        try (AssembledChancery chancery = AssembledChancery.demo("late-log", settings)) {
            open(chancery, "Waits for its place");
            awaitThat(() -> health(chancery, "live").status() == 503);

            JsonNode check = health(chancery, "live").json().at("/checks/0");
            assertThat(check.get("name").asText()).isEqualTo("history-log");
            assertThat(check.at("/data/oldestEventWithoutLeafSeconds").asLong()).isPositive();
            assertThat(check.at("/data/broken").asText()).isEqualTo("false");
            assertThat(health(chancery, "ready").status()).isEqualTo(200);
        }
    }

    /** The database alone is put back to an older state, as somebody would who wants a record not to have been. */
    @Test
    void anOlderDatabaseIsNoticedAndShown() throws Exception {
        try (AssembledChancery chancery = AssembledChancery.demo("older-database")) {
            open(chancery, "Before the backup");
            assertThat(ProofPack.of(chancery).code()).isZero();
            chancery.stop();
            Path database = chancery.directory().resolve("db.mv.db");
            Path backup = Files.copy(database, database.resolveSibling("backup"));
            chancery.restart();
            String lost = open(chancery, "After the backup");
            ProofPack before = ProofPack.of(chancery);
            assertThat(before.code()).as(before.words()).isZero();
            chancery.stop();
            Files.copy(backup, database, StandardCopyOption.REPLACE_EXISTING);
            chancery.restart();

            Api.at(chancery.home(), "desk", DemoOfficers.PASSWORD).get("cases/" + lost).expect(404);
            open(chancery, "The ministry goes on");
            awaitThat(() -> health(chancery, "live").status() == 503);
            assertThat(health(chancery, "live").json().at("/checks/0/data/broken").asText()).isEqualTo("true");
            assertThat(health(chancery, "ready").status()).isEqualTo(200);
            ProofPack pack = ProofPack.of(chancery);
            assertThat(pack.code()).as(pack.words()).isEqualTo(1);
            assertThat(pack.words()).contains("COMPLETENESS: FAILED");
        }
    }

    private static String open(AssembledChancery chancery, String title) {
        return Api.at(chancery.home(), "desk", DemoOfficers.PASSWORD).post("cases", FILE.formatted(title)).expect(201).created();
    }

    private static Answer health(AssembledChancery chancery, String which) {
        return Api.asNobody().send(HttpRequest.newBuilder(chancery.home().resolve("/health/" + which)).GET());
    }

    private static void awaitThat(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it does not come true").isLessThan(end);
            Thread.sleep(200);
        }
    }
}
