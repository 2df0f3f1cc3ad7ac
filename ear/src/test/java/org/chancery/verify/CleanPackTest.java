package org.chancery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Untouched packs are good, all of them. */
class CleanPackTest {

    @TempDir
    Path kept;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noFalseAlarm(long seed) throws Exception {
        TestLog log = new TestLog(seed);
        if (seed % 2 == 0) {
            log.dispose();
            log.dispose();
        }
        Path key = Files.writeString(kept.resolve("key"), log.key.line() + "\n");
        Path checkpoint = Files.write(kept.resolve("checkpoint"), log.checkpoint(log.checkpointSizes.first()));
        String[] options = {"--key", key.toString(), "--checkpoint", checkpoint.toString()};
        int size = log.events.size();

        assertGood(Answer.to(log.whole().zip(), options));
        assertGood(Answer.to(log.period((int) (seed % (size - 3)), size - (int) (seed % 3)).zip(), options));
        for (UUID caseFile : log.caseFiles) {
            assertGood(Answer.to(log.caseFile(caseFile).zip(), options));
        }
    }

    private static void assertGood(Answer answer) {
        assertThat(answer.exit()).as(answer.out() + answer.err()).isEqualTo(Answer.GOOD);
        assertThat(answer.integrity() && answer.completeness()).isTrue();
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void theReportTellsWhatWasReadAndWhoseKeyItWas() {
        TestLog log = new TestLog(2);
        int disposed = log.dispose();

        Answer answer = Answer.to(log.whole().zip());

        Note newest = note(log.checkpoint(log.events.size()));
        assertThat(answer.out()).contains("every event of the log", newest.shortForm(), log.key.line(), "the pack's own",
                "1 content was disposed of under 1 disposal", "no checkpoint kept elsewhere was given");
        assertThat(newest.shortForm()).matches(log.events.size() + ":( [0-9a-f]{4}){5}");
        assertThat(disposed).isNotNegative();
    }

    private static Note note(byte[] bytes) {
        try {
            return Note.parse(bytes, "it");
        } catch (Unusable e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatTheAuditorMayNotSeeIsSaidAndNoFailure() {
        TestLog log = new TestLog(6);
        PackParts parts = log.whole();
        String hidden = parts.records.remove(0).identity().toString();
        parts.events.removeIf(each -> hidden.equals(each.event().entry[LoggedEvent.RECORD]));
        parts.lines.put("withheld", String.valueOf(log.events.size() - parts.events.size()));

        Answer answer = Answer.to(parts.zip());

        assertGood(answer);
        assertThat(answer.out()).contains("left out, because the auditor who made it was not cleared for more");
        parts.events.remove(0);
        assertThat(Answer.to(parts.zip()).completeness()).isFalse();
    }

    @Test
    void aRecordThatChangedSinceIsNotCompared() {
        PackParts parts = new TestLog(6).whole();
        parts.records.set(0, parts.records.get(0).withState(null));
        parts.records.add(new PackParts.Row("CaseFile", UUID.randomUUID(), 0, null));
        java.util.Collections.reverse(parts.records);

        Answer answer = Answer.to(parts.zip());

        assertGood(answer);
        assertThat(answer.out()).contains("2 records were changed after the newest checkpoint");
        parts.records.add(parts.records.get(1));
        assertThat(Answer.to(parts.zip()).integrity()).isFalse();
    }

    @Test
    void anEmptyLogIsWhole() {
        TestLog log = new TestLog(3).backup(0);
        log.checkpointSizes.add(0L);

        assertGood(Answer.to(log.whole().zip()));
    }

    @Test
    void aCheckpointThatCameByEMailIsRead() throws Exception {
        TestLog log = new TestLog(4);
        String checkpoint = new String(log.checkpoint(log.checkpointSizes.first()), java.nio.charset.StandardCharsets.UTF_8);
        Path file = Files.writeString(kept.resolve("mail"), checkpoint.replace("\n", "\r\n"));

        assertGood(Answer.to(log.whole().zip(), "--checkpoint", file.toString()));
    }

    @Test
    void helpIsGiven() {
        Answer answer = Answer.to(List.of("--help"));

        assertThat(answer.exit()).isEqualTo(Answer.GOOD);
        assertThat(answer.out()).contains("java -jar chancery-verify.jar PACK [--checkpoint FILE]... [--key FILE]");
    }

    @Test
    void whatOthersWroteCannotSteerTheScreen() {
        TestLog log = new TestLog(5);
        LoggedEvent event = log.events.get(0);
        event.payload[LoggedEvent.NAME] = "\u001b[2J\u202e" + "x".repeat(500);
        PackParts parts = log.whole();

        Answer answer = Answer.to(parts.zip());

        assertThat(answer.exit()).isEqualTo(Answer.FAILED);
        assertThat(answer.out()).contains("?[2J?xxx").doesNotContain("\u001b", "\u202e", "x".repeat(100));
    }
}
