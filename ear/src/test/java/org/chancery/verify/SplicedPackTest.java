package org.chancery.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packs that were put together from several, or cut down, do not pass. */
class SplicedPackTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPartOfAnotherPackIsFound(long seed) {
        LogKey key = new LogKey(TestLog.ORIGIN);
        Map<String, byte[]> mine = new TestLog(seed, key).whole().entries();
        Map<String, byte[]> other = new TestLog(seed + 1000, key).whole().entries();
        for (String part : mine.keySet()) {
            Map<String, byte[]> spliced = new LinkedHashMap<>(mine);
            spliced.put(part, other.getOrDefault(part, key.checkpoint(7, new byte[32])));
            boolean same = Arrays.equals(spliced.get(part), mine.get(part));

            assertThat(Answer.to(PackParts.zip(spliced)).exit()).as(part).isEqualTo(same ? Answer.GOOD : Answer.FAILED);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCasePackWithoutOneOfItsEventsIsNotComplete(long seed) {
        TestLog log = new TestLog(seed);
        UUID caseFile = log.caseFiles.get(0);
        PackParts parts = log.caseFile(caseFile);
        // the last event of a record that is gone leaves no trace in a pack of one case file
        for (int at = 0; at < parts.events.size(); at++) {
            PackParts less = log.caseFile(caseFile);
            LoggedEvent event = less.events.remove(at).event();
            boolean traceable = event.changedRecord() && (event.payload[LoggedEvent.AFTER] != null || hasOther(less, event));

            Answer answer = Answer.to(less.zip());

            if (traceable) {
                assertThat(answer.exit()).as(answer.out()).isEqualTo(Answer.FAILED);
                assertThat(answer.completeness()).as(answer.out()).isFalse();
                assertThat(answer.integrity()).as(answer.out()).isTrue();
            }
        }
    }

    private static boolean hasOther(PackParts parts, LoggedEvent event) {
        return parts.events.stream().anyMatch(each -> each.event().changedRecord() && each.event().recordKey().equals(event.recordKey()));
    }

    @Test
    void anEventOfAnotherCaseFileDoesNotBelong() {
        TestLog log = new TestLog(1);
        PackParts parts = log.caseFile(log.caseFiles.get(0));
        PackParts other = log.caseFile(log.caseFiles.get(1));
        parts.events.addAll(other.events);
        parts.events.sort(Comparator.comparingLong(PackParts.Placed::index));
        parts.records.addAll(other.records);
        parts.records.sort(Comparator.comparing(PackParts.Row::type).thenComparing(row -> row.identity().toString()));

        Answer answer = Answer.to(parts.zip());

        assertThat(answer.exit()).isEqualTo(Answer.FAILED);
        assertThat(answer.integrity()).isFalse();
        assertThat(answer.out()).contains("does not belong to the case file");
    }

    @Test
    void aPeriodMissesNothing() {
        TestLog log = new TestLog(2);
        PackParts parts = log.period(3, 9);
        parts.events.remove(2);

        Answer answer = Answer.to(parts.zip());

        assertThat(answer.completeness()).isFalse();
        assertThat(answer.integrity()).isTrue();
        assertThat(answer.out()).contains("Event 5 is missing.");
        parts.events.add(new PackParts.Placed(9, log.events.get(9)));
        assertThat(Answer.to(parts.zip()).out()).contains("Event 9 lies outside of the stretch");
    }

    @Test
    void anEventThatIsThereTwiceIsFound() {
        PackParts parts = new TestLog(3).whole();
        parts.events.add(4, parts.events.get(4));

        Answer answer = Answer.to(parts.zip());

        assertThat(answer.integrity()).isFalse();
        assertThat(answer.out()).contains("Event 4 is in the pack twice.");
    }

    @Test
    void whatThePackSaysOfItselfIsHeldAgainstWhatIsThere() {
        TestLog log = new TestLog(4);
        int size = log.events.size();
        for (String line : new String[] {"size", "end", "first", "events", "withheld", "records", "origin", "kind", "chancery-pack"}) {
            for (String value : new String[] {"0", "1", "2", String.valueOf(size - 1), String.valueOf(size + 1), "999999999999999999",
                "-1", "01", "", "period", "other.test/history"}) {
                PackParts parts = log.whole();
                parts.entries();
                boolean same = parts.lines.put(line, value).equals(value);

                Answer answer = Answer.to(PackParts.zip(parts.entriesAsSaid()));

                assertThat(answer.exit() == Answer.GOOD).as(line + " " + value + answer.out() + answer.err()).isEqualTo(same);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFlippedBitIsFound(long seed) {
        Random random = new Random(seed);
        TestLog log = new TestLog(seed);
        PackParts[] packs = {log.whole(), log.period(2, 9), log.caseFile(log.caseFiles.get(0))};
        for (int i = 0; i < 24; i++) {
            Map<String, byte[]> entries = packs[i % 3].entries();
            String part = entries.keySet().toArray(String[]::new)[random.nextInt(entries.size())];
            byte[] bytes = entries.get(part).clone();
            // nobody vouches for when the pack was made, nor for how many events of a case file somebody was not cleared for
            String unknown = i % 3 == 2 ? "withheld " : "made ";
            int length = part.equals("pack.txt") ? new String(bytes, StandardCharsets.UTF_8).indexOf(unknown) : bytes.length;
            if (length == 0) {
                continue;
            }
            int bit = random.nextInt(length * 8);
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            entries.put(part, bytes);

            Answer answer = Answer.to(PackParts.zip(entries));

            assertThat(answer.exit()).as(part + " bit " + bit + answer.out()).isNotEqualTo(Answer.GOOD);
        }
    }
}
