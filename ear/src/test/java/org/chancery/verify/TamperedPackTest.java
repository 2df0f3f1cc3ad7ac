package org.chancery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody does to the tables behind the application's back is found, under the right verdict and at the right place. */
class TamperedPackTest {

    @TempDir
    Path kept;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    private static void assertVerdicts(Answer answer, boolean integrity, boolean completeness) {
        assertThat(answer.exit()).as(answer.out() + answer.err()).isEqualTo(Answer.FAILED);
        assertThat(answer.integrity()).as(answer.out()).isEqualTo(integrity);
        assertThat(answer.completeness()).as(answer.out()).isEqualTo(completeness);
    }

    private static void assertFirst(Answer answer, String verdict, long index) {
        assertThat(answer.line(verdict)).as(answer.out()).contains("the first bad event is number " + index + ",");
    }

    private static void renumber(PackParts parts) {
        List<PackParts.Placed> events = new ArrayList<>(parts.events);
        parts.events.clear();
        for (int i = 0; i < events.size(); i++) {
            parts.events.add(new PackParts.Placed(i, events.get(i).event()));
        }
        parts.leaves.clear();
        events.forEach(each -> parts.leaves.add(each.event().leaf()));
        parts.lines.put("size", String.valueOf(events.size()));
        parts.lines.put("end", String.valueOf(events.size()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aChangedContent(long seed) {
        PackParts parts = new TestLog(seed).whole();
        int at = new Random(seed).nextInt(parts.events.size());
        parts.events.get(at).event().payload[new Random(seed).nextInt(5)] = "{\"title\":\"another\"}";

        Answer answer = Answer.to(parts.zip());

        assertVerdicts(answer, false, true);
        assertFirst(answer, "INTEGRITY", at);
        assertThat(answer.out()).contains("1 finding;", "Event " + at + " has another content", "\"Officer \u00dc\"");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aChangedFieldOfTheEntry(long seed) {
        PackParts parts = new TestLog(seed).whole();
        int at = new Random(seed).nextInt(parts.events.size());
        parts.events.get(at).event().entry[List.of(2, 5, 6, 8, 10, 16).get(new Random(seed).nextInt(6))] = "another";

        Answer answer = Answer.to(parts.zip());

        assertVerdicts(answer, false, true);
        assertFirst(answer, "INTEGRITY", at);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aChangeWithAllDigestsMadeAnew(long seed) {
        PackParts parts = new TestLog(seed).whole();
        int at = new Random(seed).nextInt(parts.events.size());
        LoggedEvent event = parts.events.get(at).event();
        event.payload[1] = "another reason";
        event.digest = LogKey.sha256(event.salt, event.payloadBytes());
        renumber(parts);

        Answer answer = Answer.to(parts.zip());

        assertVerdicts(answer, false, true);
        long fits = parts.checkpoints.headMap((long) at, true).isEmpty() ? 0 : parts.checkpoints.headMap((long) at, true).lastKey();
        assertFirst(answer, "INTEGRITY", fits);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDeletedEvent(long seed) {
        PackParts parts = new TestLog(seed).whole();
        int at = new Random(seed).nextInt(parts.events.size());
        parts.events.remove(at);

        Answer answer = Answer.to(parts.zip());

        assertVerdicts(answer, true, false);
        assertThat(answer.out()).contains("Event " + at + " is missing.");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDeletedEventAndItsLeaf(long seed) {
        PackParts parts = new TestLog(seed).whole();
        int at = new Random(seed).nextInt(parts.events.size());
        parts.events.remove(at);
        renumber(parts);

        Answer answer = Answer.to(parts.zip());

        assertThat(answer.exit()).isEqualTo(Answer.FAILED);
        assertThat(answer.completeness()).isFalse();
        assertThat(answer.out()).contains("its newest checkpoint is of size " + (parts.events.size() + 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anInsertedEvent(long seed) {
        TestLog log = new TestLog(seed);
        PackParts parts = log.whole();
        int at = new Random(seed).nextInt(parts.events.size());
        LoggedEvent forged = parts.events.get(at).event().copy();
        forged.entry[0] = UUID.randomUUID().toString();
        forged.entry[LoggedEvent.VERSION] = null;
        parts.events.add(at, new PackParts.Placed(at, forged));
        renumber(parts);

        Answer answer = Answer.to(parts.zip());

        assertVerdicts(answer, false, false);
        long fits = parts.checkpoints.headMap((long) at, true).isEmpty() ? 0 : parts.checkpoints.headMap((long) at, true).lastKey();
        assertFirst(answer, "INTEGRITY", fits);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoEventsChangedPlaces(long seed) {
        PackParts parts = new TestLog(seed).whole();
        Random random = new Random(seed);
        int one = random.nextInt(parts.events.size() - 1);
        int other = one + 1 + random.nextInt(parts.events.size() - one - 1);
        Collections.swap(parts.events, one, other);
        renumber(parts);
        boolean betweenTwoCheckpoints = parts.checkpoints.ceilingKey(one + 1L).equals(parts.checkpoints.ceilingKey(other + 1L));

        Answer answer = Answer.to(parts.zip());

        assertVerdicts(answer, false, true);
        long fits = parts.checkpoints.headMap((long) one, true).isEmpty() ? 0 : parts.checkpoints.headMap((long) one, true).lastKey();
        assertFirst(answer, "INTEGRITY", fits);
        assertThat(betweenTwoCheckpoints || parts.checkpoints.size() > 1).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoEventsChangedPlacesUnderTheirLeaves(long seed) {
        PackParts parts = new TestLog(seed).whole();
        int one = new Random(seed).nextInt(parts.events.size() - 1);
        LoggedEvent first = parts.events.get(one).event();
        parts.events.set(one, new PackParts.Placed(one, parts.events.get(one + 1).event()));
        parts.events.set(one + 1, new PackParts.Placed(one + 1, first));

        Answer answer = Answer.to(parts.zip());

        assertVerdicts(answer, false, true);
        assertFirst(answer, "INTEGRITY", one);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aHistoryThatIsCutOff(long seed) {
        PackParts parts = new TestLog(seed).whole();
        int from = new Random(seed).nextInt(parts.events.size());
        parts.events.subList(from, parts.events.size()).clear();

        Answer answer = Answer.to(parts.zip());

        assertVerdicts(answer, true, false);
        assertFirst(answer, "COMPLETENESS", from);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesThatAreCutOff(long seed) {
        PackParts parts = new TestLog(seed).whole();
        int from = new Random(seed).nextInt(parts.leaves.size());
        parts.leaves.subList(from, parts.leaves.size()).clear();

        Answer answer = Answer.to(parts.zip());

        assertVerdicts(answer, true, false);
        assertFirst(answer, "COMPLETENESS", from);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anOlderBackup(long seed) throws Exception {
        TestLog log = new TestLog(seed);
        List<Long> sizes = List.copyOf(log.checkpointSizes.headSet((long) log.events.size()));
        long size = sizes.get(new Random(seed).nextInt(sizes.size()));
        Path checkpoint = Files.write(kept.resolve("kept"), log.checkpoint(log.events.size()));
        byte[] pack = log.backup((int) size).whole().zip();

        Answer answer = Answer.to(pack, "--checkpoint", checkpoint.toString());

        assertVerdicts(answer, true, false);
        assertFirst(answer, "COMPLETENESS", size);
        // and this is why a checkpoint has to be kept
        assertThat(Answer.to(pack).exit()).isEqualTo(Answer.GOOD);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anOlderBackupThatWentOn(long seed) throws Exception {
        TestLog log = new TestLog(seed);
        long size = log.checkpointSizes.first();
        TestLog other = log.backup((int) size);
        for (int i = 0; other.events.size() < log.events.size() + 5; i++) {
            LoggedEvent event = log.events.get(i % (int) size).copy();
            event.entry[0] = UUID.randomUUID().toString();
            event.entry[LoggedEvent.VERSION] = null;
            other.events.add(event);
        }
        other.checkpointSizes.add((long) other.events.size());
        Path checkpoint = Files.write(kept.resolve("kept"), log.checkpoint(log.events.size()));

        Answer answer = Answer.to(other.whole().zip(), "--checkpoint", checkpoint.toString());

        assertVerdicts(answer, false, true);
        assertFirst(answer, "INTEGRITY", size);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anEditedRecord(long seed) {
        PackParts parts = new TestLog(seed).whole();
        int at = new Random(seed).nextInt(parts.records.size());
        PackParts.Row row = parts.records.get(at);
        parts.records.set(at, row.withState("{\"title\":\"another\"}"));

        Answer answer = Answer.to(parts.zip());

        assertVerdicts(answer, false, true);
        assertThat(answer.out()).contains("1 finding.", "The record \"" + row.type() + "\" " + row.identity() + " differs in the table",
                "\"Name of " + row.type() + "\"");
        parts.records.set(at, row.withVersion(row.version() + 1));
        assertVerdicts(Answer.to(parts.zip()), false, true);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDeletedRecord(long seed) {
        PackParts parts = new TestLog(seed).whole();
        PackParts.Row row = parts.records.remove(new Random(seed).nextInt(parts.records.size()));

        Answer answer = Answer.to(parts.zip());

        assertVerdicts(answer, true, false);
        assertThat(answer.out()).contains("The record \"" + row.type() + "\" " + row.identity() + " is not in the table");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anInsertedRecord(long seed) {
        PackParts parts = new TestLog(seed).whole();
        int at = new Random(seed).nextInt(parts.records.size());
        PackParts.Row row = parts.records.get(at);
        parts.records.add(at + 1, new PackParts.Row(row.type(),
                new UUID(row.identity().getMostSignificantBits(), row.identity().getLeastSignificantBits() + 1), 0, "{}"));

        Answer answer = Answer.to(parts.zip());

        assertVerdicts(answer, true, false);
        assertThat(answer.out()).contains("has no event");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anotherKey(long seed) throws Exception {
        TestLog log = new TestLog(seed);
        TestLog forged = new TestLog(seed);
        Path key = Files.writeString(kept.resolve("key"), log.key.line());
        Path checkpoint = Files.write(kept.resolve("kept"), log.checkpoint(log.events.size()));
        byte[] pack = forged.whole().zip();

        assertVerdicts(Answer.to(pack, "--key", key.toString()), false, true);
        assertVerdicts(Answer.to(pack, "--checkpoint", checkpoint.toString()), false, true);
        // and this is why the key has to be compared
        assertThat(Answer.to(pack).exit()).isEqualTo(Answer.GOOD);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anEventThatNoLongerBelongsToItsRecord(long seed) {
        // whoever writes events by the application's own means but past its rules: every digest and signature is good
        TestLog log = new TestLog(seed);
        List<LoggedEvent> changes = log.events.stream()
                .filter(event -> event.changedRecord() && event.payload[LoggedEvent.BEFORE] != null).toList();
        LoggedEvent event = changes.get(new Random(seed).nextInt(changes.size()));
        event.payload[LoggedEvent.BEFORE] = "{}";
        event.digest = LogKey.sha256(event.salt, event.payloadBytes());

        Answer answer = Answer.to(log.whole().zip());

        assertVerdicts(answer, false, true);
        assertFirst(answer, "INTEGRITY", log.events.indexOf(event));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aContentThatIsSaidToBeDisposedOf(long seed) {
        PackParts parts = new TestLog(seed).whole();
        int at = new Random(seed).nextInt(parts.events.size());
        parts.events.get(at).event().disposal = UUID.randomUUID();

        Answer answer = Answer.to(parts.zip());

        assertVerdicts(answer, false, true);
        assertFirst(answer, "INTEGRITY", at);
        assertThat(answer.out()).contains("nobody approved that");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aContentThatWentUnderTheDisposalOfAnotherFile(long seed) {
        TestLog log = new TestLog(seed);
        LoggedEvent disposed = log.events.get(log.dispose());
        PackParts parts = log.whole();
        int at = IntStream.range(0, parts.events.size())
                .filter(i -> !disposed.entry[LoggedEvent.CASE].equals(parts.events.get(i).event().entry[LoggedEvent.CASE]))
                .findFirst().orElseThrow();
        parts.events.get(at).event().disposal = disposed.disposal;

        Answer answer = Answer.to(parts.zip());

        assertThat(answer.integrity()).isFalse();
        assertThat(answer.out()).contains("approved for another case file");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aContentThatWentUnderADecisionMadeBeforeItWasWritten(long seed) {
        TestLog log = new TestLog(seed);
        LoggedEvent disposed = log.events.get(log.dispose());
        int at = log.goOn(UUID.fromString(disposed.entry[LoggedEvent.CASE]));
        PackParts parts = log.whole();
        parts.events.get(at).event().disposal = disposed.disposal;

        Answer answer = Answer.to(parts.zip());

        assertVerdicts(answer, false, true);
        assertFirst(answer, "INTEGRITY", at);
        assertThat(answer.out()).contains("was written after that was decided");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRecordOfWhichNothingTellsAnyMore(long seed) {
        // two officers decided it, but what stands in the table was not told anew
        TestLog log = new TestLog(seed);
        UUID caseFile = log.caseFiles.get(0);
        log.disposeOf(log.goOn(caseFile), false);

        Answer whole = Answer.to(log.whole().zip());
        Answer alone = Answer.to(log.caseFile(caseFile).zip());

        assertVerdicts(whole, false, true);
        assertThat(whole.out()).contains("nothing tells what it should be");
        assertVerdicts(alone, true, false);
        assertThat(alone.out()).contains("nothing tells what it should be");
    }
}
