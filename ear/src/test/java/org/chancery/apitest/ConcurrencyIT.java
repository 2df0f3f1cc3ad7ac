package org.chancery.apitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.chancery.testkit.server.Answer;
import org.chancery.testkit.server.Api;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What officers do in the same moment: nothing is decided twice, nobody overwrites what another wrote, and nobody is refused without need. */
class ConcurrencyIT {

    private static final int AT_ONCE = 6;
    private static final String RUN = UUID.randomUUID().toString().substring(0, 5);
    private static final String SECOND = "second" + RUN;

    @BeforeAll
    static void aSecondSupervisorArrives() {
        NewOfficers.arrive(SECOND, "Supervisor", "SA");
    }

    @RepeatedTest(100)
    void ofTwoSupervisorsOneDecidesAndTheOtherIsToldWhoAndWhen(RepetitionInfo round) {
        String number = CaseLife.open("Decided at once");
        Answer proposed = CaseLife.propose("desk", number);
        String otherVerdict = round.getCurrentRepetition() % 2 == 0 ? "approved" : "rejected";
        AtOnce both = AtOnce.of(
                () -> CaseLife.decide("supervisor", proposed.created(), "approved", proposed.etag()),
                () -> CaseLife.decide(SECOND, proposed.created(), otherVerdict, proposed.etag()));

        assertThat(both.statuses()).containsOnly(Map.entry(200, 1), Map.entry(409, 1));
        JsonNode decided = both.winner().json();
        JsonNode refusal = both.losers().get(0).json();
        assertThat(refusal.get("key").asText()).isEqualTo("fourEyes.alreadyDecided");
        assertThat(refusal.get("detail").asText()).contains(decided.get("decidedBy").asText()).containsPattern("\\d{2}:\\d{2}");
        assertThat(Api.as("desk").get("status-changes/" + proposed.created()).json()).isEqualTo(decided);
        assertThat(statusOf(number)).isEqualTo(decided.get("verdict").asText().equals("approved") ? "open" : "draft");
        assertThat(done(number, "approval.decide")).isEqualTo(1);
    }

    @RepeatedTest(10)
    void ofManyDecisionsOfOneSupervisorExactlyOneWins() {
        String number = CaseLife.open("Decided in many tabs");
        Answer proposed = CaseLife.propose("desk", number);
        AtOnce all = AtOnce.of(AT_ONCE,
                i -> CaseLife.decide("supervisor", proposed.created(), i % 2 == 0 ? "approved" : "rejected", proposed.etag()));
        assertThat(all.statuses()).containsOnly(Map.entry(200, 1), Map.entry(409, AT_ONCE - 1));
        assertThat(statusOf(number)).isEqualTo(all.winner().json().get("verdict").asText().equals("approved") ? "open" : "draft");
    }

    @RepeatedTest(10)
    void aProposalIsDecidedOrTakenBack() {
        String number = CaseLife.open("Decided or taken back");
        Answer proposed = CaseLife.propose("desk", number);
        AtOnce both = AtOnce.of(
                () -> CaseLife.decide("supervisor", proposed.created(), "approved", proposed.etag()),
                () -> Api.as("desk").post("status-changes/" + proposed.created() + "/withdrawal", "{}"));

        assertThat(both.statuses()).containsOnly(Map.entry(200, 1), Map.entry(409, 1));
        boolean decided = both.answers().get(0).status() == 200;
        JsonNode refusal = both.losers().get(0).json();
        assertThat(refusal.get("key").asText()).isEqualTo(decided ? "fourEyes.alreadyDecided" : "fourEyes.withdrawn");
        assertThat(refusal.get("detail").asText()).contains(decided ? "supervisor" : "desk");
        assertThat(statusOf(number)).isEqualTo(decided ? "open" : "draft");
    }

    @RepeatedTest(10)
    void aFileIsDecidedOnOrEdited(RepetitionInfo round) {
        String number = CaseLife.open("Decided on or edited");
        Answer proposed = CaseLife.propose("desk", number);
        String editor = round.getCurrentRepetition() % 2 == 0 ? "desk" : "supervisor";
        AtOnce both = AtOnce.of(
                () -> CaseLife.decide("supervisor", proposed.created(), "approved", proposed.etag()),
                () -> Api.as(editor).patch("cases/" + number, "{\"title\": \"Made to fit\"}", proposed.etag()));

        boolean decided = both.answers().get(0).status() == 200;
        assertThat(both.statuses()).containsOnly(Map.entry(200, 1), Map.entry(decided ? 412 : 409, 1));
        JsonNode file = Api.as("desk").get("cases/" + number).json();
        assertThat(file.get("title").asText()).isEqualTo(decided ? "Decided on or edited" : "Made to fit");
        assertThat(file.get("status").asText()).isEqualTo(decided ? "open" : "draft");
        assertThat(both.losers().get(0).json().get("detail").asText()).contains(decided ? "supervisor" : editor);
    }

    @RepeatedTest(10)
    void ofManyProposalsExactlyOneWaits() {
        String number = CaseLife.open("Proposed at once");
        AtOnce all = AtOnce.of(AT_ONCE, i -> Api.as(i % 2 == 0 ? "desk" : "supervisor")
                .post("cases/" + number + "/status-changes", "{\"to\": \"open\", \"reason\": \"I was first\"}"));
        assertThat(all.statuses()).containsOnly(Map.entry(201, 1), Map.entry(409, AT_ONCE - 1));
        String first = all.winner().json().get("proposedBy").asText();
        assertThat(all.losers()).allSatisfy(refused -> {
            assertThat(refused.json().get("key").asText()).isEqualTo("statusChange.pending");
            assertThat(refused.json().get("detail").asText()).contains(first);
        });
    }

    @RepeatedTest(10)
    void officersWhoLogIntoOneFileAllSucceed() {
        String number = CaseLife.open("Logged at once");
        AtOnce all = AtOnce.of(AT_ONCE, i -> Api.as(i % 2 == 0 ? "desk" : "supervisor").post("cases/" + number
                + (i % 3 == 0 ? "/correspondence" : i % 3 == 1 ? "/incidents" : "/talks"),
                i % 3 == 0 ? CaseLife.LETTER : i % 3 == 1 ? CaseLife.STRIKE : CaseLife.CALL));
        assertThat(all.statuses()).containsOnly(Map.entry(201, AT_ONCE));
        List<String> logged = all.answers().stream().map(Answer::created).toList();
        JsonNode entries = Api.as("desk").get("cases/" + number + "/entries?limit=50").expect(200).json().get("items");
        assertThat(entries).extracting(entry -> entry.get("id").asText()).containsExactlyInAnyOrderElementsOf(logged);
    }

    @RepeatedTest(5)
    void oneAmendsWhileOthersLog() {
        String number = CaseLife.open("Amended and filled at once");
        String shown = Api.as("desk").get("cases/" + number).etag();
        AtOnce all = AtOnce.of(AT_ONCE, i -> i == 0
                ? Api.as("supervisor").patch("cases/" + number, "{\"title\": \"Amended\"}", shown)
                : Api.as("desk").post("cases/" + number + "/incidents", CaseLife.STRIKE));
        assertThat(all.statuses()).containsOnly(Map.entry(200, 1), Map.entry(201, AT_ONCE - 1));
        Answer file = Api.as("desk").get("cases/" + number);
        assertThat(file.json().get("title").asText()).isEqualTo("Amended");
        assertThat(file.etag()).isEqualTo("\"" + AT_ONCE + "\"");
    }

    @RepeatedTest(10)
    void ofManyEditsOfOneVersionExactlyOneIsWritten() {
        String number = CaseLife.open("Edited at once");
        String letter = Api.as("desk").post("cases/" + number + "/correspondence", CaseLife.LETTER).expect(201).created();
        String version = Api.as("desk").get("cases/" + number).etag();
        AtOnce files = AtOnce.of(AT_ONCE,
                i -> Api.as(i % 2 == 0 ? "desk" : "supervisor").patch("cases/" + number, "{\"title\": \"Edit " + i + "\"}", version));
        assertThat(files.statuses()).containsOnly(Map.entry(200, 1), Map.entry(412, AT_ONCE - 1));
        assertThat(Api.as("desk").get("cases/" + number).json().get("title")).isEqualTo(files.winner().json().get("title"));
        AtOnce entries = AtOnce.of(AT_ONCE, i -> Api.as("desk").patch("entries/" + letter, "{\"subject\": \"Edit " + i + "\"}", "\"0\""));
        assertThat(entries.statuses()).containsOnly(Map.entry(200, 1), Map.entry(412, AT_ONCE - 1));
        assertThat(entries.losers()).allSatisfy(refused -> assertThat(refused.json().get("detail").asText()).contains("desk"));
    }

    @RepeatedTest(10)
    void aLinkIsMadeOnce() {
        String from = CaseLife.open("Linked at once");
        String to = CaseLife.open("The other end");
        AtOnce all = AtOnce.of(AT_ONCE, i -> Api.as(i % 2 == 0 ? "desk" : "supervisor").post("cases/" + from + "/links",
                "{\"to\": \"" + to + "\", \"kind\": \"follows-from\"}"));
        assertThat(all.statuses()).containsOnly(Map.entry(201, 1), Map.entry(409, AT_ONCE - 1));
        assertThat(all.losers()).allSatisfy(refused -> assertThat(refused.json().get("key").asText()).isEqualTo("caseLink.twice"));
        assertThat(Api.as("desk").get("cases/" + to + "/links").json().get("items")).hasSize(1);
    }

    @RepeatedTest(10)
    void filesThatPointToEachOtherAreLinkedWithoutWaitingForever() {
        String one = CaseLife.open("One end");
        String other = CaseLife.open("The other end");
        AtOnce both = AtOnce.of(
                () -> Api.as("desk").post("cases/" + one + "/links", "{\"to\": \"" + other + "\", \"kind\": \"part-of\"}"),
                () -> Api.as("supervisor").post("cases/" + other + "/links", "{\"to\": \"" + one + "\", \"kind\": \"follows-from\"}"));
        assertThat(both.statuses()).containsOnly(Map.entry(201, 2));
    }

    @Test
    void theFirstFilesOfADeskInAYearAreNumberedFromOneWithoutAGap() {
        String desk = "X" + RUN.toUpperCase(java.util.Locale.ROOT);
        NewOfficers.openDesk(desk);
        NewOfficers.arrive("one" + RUN, "Desk officer", desk);
        NewOfficers.arrive("other" + RUN, "Desk officer", desk);
        AtOnce all = AtOnce.of(AT_ONCE, i -> Api.as((i % 2 == 0 ? "one" : "other") + RUN)
                .post("cases", "{\"title\": \"Opened at once\", \"desk\": \"" + desk + "\"}"));
        assertThat(all.statuses()).containsOnly(Map.entry(201, AT_ONCE));
        List<Integer> serials = all.answers().stream().map(Answer::created).map(ConcurrencyIT::serial).toList();
        assertThat(serials).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, AT_ONCE).boxed().toList());
    }

    @RepeatedTest(10)
    void filesOpenedAtOnceAreNumberedWithoutAGap() {
        AtOnce all = AtOnce.of(AT_ONCE, i -> Api.as("desk").post("cases", "{\"title\": \"Opened at once\", \"desk\": \"SA\"}"));
        assertThat(all.statuses()).containsOnly(Map.entry(201, AT_ONCE));
        List<Integer> serials = all.answers().stream().map(Answer::created).map(ConcurrencyIT::serial).sorted().toList();
        assertThat(serials).containsExactlyElementsOf(
                IntStream.range(serials.get(0), serials.get(0) + AT_ONCE).boxed().toList());
    }

    @RepeatedTest(10)
    void papersOfOneNameSentAtOnceAreOnePaper() {
        String number = CaseLife.open("Attached at once");
        String letter = Api.as("desk").post("cases/" + number + "/correspondence", CaseLife.LETTER).expect(201).created();
        AtOnce all = AtOnce.of(AT_ONCE, i -> Api.as("desk").put("entries/" + letter + "/attachments/a.txt", "text/plain",
                ("Text " + i).getBytes(StandardCharsets.UTF_8)));
        assertThat(all.statuses()).containsOnly(Map.entry(201, 1), Map.entry(200, AT_ONCE - 1));
        assertThat(Api.as("desk").get("entries/" + letter).json().get("attachments")).hasSize(1);
    }

    private static String statusOf(String number) {
        return Api.as("desk").get("cases/" + number).expect(200).json().get("status").asText();
    }

    private static int serial(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    /** How many requests of a kind the history of a file tells of, counted by their numbers: one act may change several records. */
    private static long done(String number, String action) {
        JsonNode events = Api.as("supervisor").get("cases/" + number + "/history?limit=200").expect(200).json().get("items");
        return StreamSupport.stream(events.spliterator(), false)
                .filter(event -> event.get("action").asText().equals(action) && event.get("outcome").asText().equals("done"))
                .map(event -> event.get("requestId").asText())
                .distinct()
                .count();
    }
}
