package org.chancery.apitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

import org.chancery.testkit.server.Answer;
import org.chancery.testkit.server.Api;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Nobody decides what the same person asked for, nothing is decided twice, and nobody overwrites what another wrote meanwhile. */
class FourEyesIT {

    private static final int AT_ONCE = 6;

    private static void refused(Answer answer, int status, String key) {
        assertThat(answer.expect(status).json().get("key").asText()).isEqualTo(key);
    }

    @Test
    void whoAskedDoesNotDecideEvenAsSupervisor() {
        String number = CaseLife.open("Own proposal");
        Answer proposed = CaseLife.propose("supervisor", number);
        assertThat(proposed.json().get("objection").asText()).isEqualTo("fourEyes.sameOfficer");
        refused(CaseLife.decide("supervisor", proposed.created(), "approved", proposed.etag()), 409, "fourEyes.sameOfficer");
        refused(CaseLife.decide("supervisor", proposed.created(), "rejected", proposed.etag()), 409, "fourEyes.sameOfficer");
        assertThat(Api.as("desk").get("cases/" + number).json().get("status").asText()).isEqualTo("draft");
    }

    @Test
    void whoEditedSinceDoesNotDecide() {
        Api supervisor = Api.as("supervisor");
        for (int way = 0; way < 5; way++) {
            String number = CaseLife.open("Edited since");
            String letter = Api.as("desk").post("cases/" + number + "/correspondence", CaseLife.LETTER).expect(201).created();
            String change = CaseLife.propose("desk", number).created();
            switch (way) {
                case 0 -> supervisor.patch("cases/" + number, "{\"title\": \"Made to fit\"}", "*").expect(200);
                case 1 -> supervisor.patch("entries/" + letter, "{\"text\": \"Made to fit\"}", "*").expect(200);
                case 2 -> supervisor.post("cases/" + number + "/incidents", CaseLife.STRIKE).expect(201);
                case 3 -> supervisor.put("entries/" + letter + "/attachments/a.pdf", "application/pdf", CaseLife.PDF).expect(201);
                default -> supervisor.post("cases/" + number + "/assignment", "{\"officer\": \"supervisor\"}", "*").expect(200);
            }
            String version = supervisor.get("status-changes/" + change).expect(200).etag();
            refused(CaseLife.decide("supervisor", change, "approved", version), 409, "fourEyes.editedSince");
            assertThat(supervisor.get("status-changes/" + change).json().get("pending").asBoolean()).isTrue();
        }
    }

    @Test
    void nobodyElseDecides() {
        String number = CaseLife.open("Not theirs");
        Answer proposed = CaseLife.propose("desk", number);
        CaseLife.decide("desk", proposed.created(), "approved", proposed.etag()).expect(403);
        CaseLife.decide("auditor", proposed.created(), "approved", proposed.etag()).expect(403);
        CaseLife.decide("admin", proposed.created(), "approved", proposed.etag()).expect(404);
        CaseLife.decide("desk2", proposed.created(), "approved", proposed.etag()).expect(404);
        Api.asNobody().post("status-changes/" + proposed.created() + "/decision", "{\"verdict\": \"approved\"}", "*").expect(401);
        assertThat(Api.as("desk").get("cases/" + number).json().get("status").asText()).isEqualTo("draft");
    }

    @Test
    void aDecisionIsBoundToWhatWasShown() {
        String number = CaseLife.open("Shown");
        Answer proposed = CaseLife.propose("desk", number);
        Api.as("supervisor").post("status-changes/" + proposed.created() + "/decision", "{\"verdict\": \"approved\"}").expect(428);
        Api.as("desk").patch("cases/" + number, "{\"title\": \"Changed meanwhile\"}", "*").expect(200);
        refused(CaseLife.decide("supervisor", proposed.created(), "approved", proposed.etag()), 409, "kernel.stale");
        String version = Api.as("supervisor").get("status-changes/" + proposed.created()).etag();
        CaseLife.decide("supervisor", proposed.created(), "approved", version).expect(200);
        Answer second = CaseLife.decide("supervisor", proposed.created(), "rejected", version);
        refused(second, 409, "fourEyes.alreadyDecided");
        assertThat(second.json().get("detail").asText()).contains("supervisor");
    }

    @Test
    void aDecisionIsBoundToTheEntriesThatWereShown() {
        String number = CaseLife.open("Entries shown");
        Answer proposed = CaseLife.propose("desk", number);
        Api.as("desk").post("cases/" + number + "/correspondence", CaseLife.LETTER).expect(201);
        Answer late = CaseLife.decide("supervisor", proposed.created(), "approved", proposed.etag());
        refused(late, 409, "statusChange.entriesSince");
        assertThat(late.json().get("detail").asText()).contains("desk", "entry");
        assertThat(Api.as("desk").get("cases/" + number).json().get("status").asText()).isEqualTo("draft");
        String version = Api.as("supervisor").get("status-changes/" + proposed.created()).etag();
        CaseLife.decide("supervisor", proposed.created(), "approved", version).expect(200);
    }

    @Test
    void anEntryLoggedMeanwhileKeepsNobodyFromAmendingTheFile() {
        String number = CaseLife.open("Amended beside entries");
        Api desk = Api.as("desk");
        Api supervisor = Api.as("supervisor");
        String shown = desk.get("cases/" + number).etag();
        String letter = supervisor.post("cases/" + number + "/correspondence", CaseLife.LETTER).expect(201).created();
        supervisor.put("entries/" + letter + "/attachments/a.pdf", "application/pdf", CaseLife.PDF).expect(201);
        assertThat(desk.send(desk.request("cases/" + number).header("If-None-Match", shown).GET()).status())
                .as("the file has changed, for whoever reads it").isEqualTo(200);
        desk.patch("cases/" + number, "{\"title\": \"Amended\"}", shown).expect(200);
        Answer stale = supervisor.patch("cases/" + number, "{\"title\": \"Over it\"}", shown);
        refused(stale, 412, "kernel.stale");
        assertThat(stale.json().get("detail").asText()).startsWith("Changed by desk");
        refused(supervisor.post("cases/" + number + "/assignment", "{\"officer\": \"supervisor\"}", shown), 409, "kernel.stale");
        assertThat(desk.get("cases/" + number).json().get("title").asText()).isEqualTo("Amended");
    }

    @RepeatedTest(5)
    void oneAmendsWhileOthersLog() throws Exception {
        String number = CaseLife.open("Amended and filled at once");
        String shown = Api.as("desk").get("cases/" + number).etag();
        List<Answer> answers = atOnce(i -> i == 0
                ? Api.as("supervisor").patch("cases/" + number, "{\"title\": \"Amended\"}", shown)
                : Api.as("desk").post("cases/" + number + "/incidents", CaseLife.STRIKE));
        assertThat(statuses(answers)).containsOnly(Map.entry(200, 1), Map.entry(201, AT_ONCE - 1));
        Answer file = Api.as("desk").get("cases/" + number);
        assertThat(file.json().get("title").asText()).isEqualTo("Amended");
        assertThat(file.etag()).isEqualTo("\"" + AT_ONCE + "\"");
    }

    @Test
    void aProposalStartsFromTheStatusThatWasShown() {
        String number = CaseLife.open("Moved on");
        Answer proposed = CaseLife.propose("desk", number);
        CaseLife.decide("supervisor", proposed.created(), "approved", proposed.etag()).expect(200);
        String proposals = "cases/" + number + "/status-changes";
        Answer moved = Api.as("desk").post(proposals, "{\"from\": \"draft\", \"to\": \"closed\", \"reason\": \"Nothing came of it\"}");
        refused(moved, 409, "statusChange.moved");
        assertThat(moved.json().get("detail").asText()).contains("draft", "open", "supervisor");
        Api.as("desk").post(proposals, "{\"from\": \"lost\", \"to\": \"closed\", \"reason\": \"x\"}").expect(422);
        assertThat(Api.as("desk").get("cases/" + number).json().get("status").asText()).isEqualTo("open");
        Api.as("desk").post(proposals, "{\"from\": \"open\", \"to\": \"suspended\", \"reason\": \"We wait\"}").expect(201);
    }

    @Test
    void aRejectionSaysWhyAndAProposalCanBeTakenBack() {
        String number = CaseLife.open("Rejected");
        Answer proposed = CaseLife.propose("desk", number);
        Api supervisor = Api.as("supervisor");
        refused(supervisor.post("status-changes/" + proposed.created() + "/decision", "{\"verdict\": \"rejected\"}", proposed.etag()), 422,
                "statusChange.commentRequired");
        refused(supervisor.post("status-changes/" + proposed.created() + "/withdrawal", "{}"), 409, "fourEyes.notProposer");
        refused(Api.as("desk").post("cases/" + number + "/status-changes", "{\"to\": \"closed\", \"reason\": \"x\"}"), 409, "statusChange.pending");
        Api.as("desk").post("status-changes/" + proposed.created() + "/withdrawal", "{}").expect(200);
        refused(CaseLife.decide("supervisor", proposed.created(), "approved", "*"), 409, "fourEyes.withdrawn");
        refused(Api.as("desk").post("cases/" + number + "/status-changes", "{\"to\": \"resolved\", \"reason\": \"x\"}"), 409, "statusChange.unreachable");
        CaseLife.propose("desk", number);
    }

    @RepeatedTest(20)
    void ofManyDecisionsExactlyOneWins() throws Exception {
        String number = CaseLife.open("Decided at once");
        Answer proposed = CaseLife.propose("desk", number);
        List<Answer> answers = atOnce(i -> CaseLife.decide("supervisor", proposed.created(), i % 2 == 0 ? "approved" : "rejected", proposed.etag()));
        assertThat(statuses(answers)).containsOnly(Map.entry(200, 1), Map.entry(409, AT_ONCE - 1));
        Answer winner = answers.stream().filter(a -> a.status() == 200).findFirst().orElseThrow();
        String verdict = winner.json().get("verdict").asText();
        assertThat(Api.as("desk").get("cases/" + number).json().get("status").asText()).isEqualTo(verdict.equals("approved") ? "open" : "draft");
        answers.stream().filter(a -> a.status() == 409)
                .forEach(a -> assertThat(a.json().get("key").asText()).isIn("fourEyes.alreadyDecided", "kernel.stale"));
    }

    @RepeatedTest(20)
    void ofManyProposalsExactlyOneWaits() throws Exception {
        String number = CaseLife.open("Proposed at once");
        List<Answer> answers = atOnce(i -> Api.as(i % 2 == 0 ? "desk" : "supervisor")
                .post("cases/" + number + "/status-changes", "{\"to\": \"open\", \"reason\": \"I was first\"}"));
        assertThat(statuses(answers)).containsOnly(Map.entry(201, 1), Map.entry(409, AT_ONCE - 1));
    }

    @RepeatedTest(10)
    void ofManyEditsOfOneVersionExactlyOneIsWritten() throws Exception {
        String number = CaseLife.open("Edited at once");
        String letter = Api.as("desk").post("cases/" + number + "/correspondence", CaseLife.LETTER).expect(201).created();
        String version = Api.as("desk").get("cases/" + number).etag();
        List<Answer> files = atOnce(i -> Api.as(i % 2 == 0 ? "desk" : "supervisor").patch("cases/" + number, "{\"title\": \"Edit " + i + "\"}", version));
        assertThat(statuses(files)).containsOnly(Map.entry(200, 1), Map.entry(412, AT_ONCE - 1));
        List<Answer> entries = atOnce(i -> Api.as("desk").patch("entries/" + letter, "{\"subject\": \"Edit " + i + "\"}", "\"0\""));
        assertThat(statuses(entries)).containsOnly(Map.entry(200, 1), Map.entry(412, AT_ONCE - 1));
        entries.stream().filter(a -> a.status() == 412).forEach(a -> assertThat(a.json().get("detail").asText()).contains("desk"));
    }

    @Test
    void filesOpenedAtOnceHaveNumbersOfTheirOwn() throws Exception {
        List<String> numbers = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            atOnce(i -> Api.as("desk").post("cases", "{\"title\": \"Opened at once\", \"desk\": \"SA\"}"))
                    .forEach(answer -> numbers.add(answer.expect(201).created()));
        }
        assertThat(numbers).doesNotHaveDuplicates().hasSize(5 * AT_ONCE);
    }

    @Test
    void papersOfOneNameSentAtOnceAreOnePaper() throws Exception {
        String number = CaseLife.open("Attached at once");
        String letter = Api.as("desk").post("cases/" + number + "/correspondence", CaseLife.LETTER).expect(201).created();
        List<Answer> answers = atOnce(i -> Api.as("desk").put("entries/" + letter + "/attachments/a.txt", "text/plain", ("Text " + i).getBytes(
                java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(statuses(answers)).containsOnly(Map.entry(201, 1), Map.entry(200, AT_ONCE - 1));
        assertThat(Api.as("desk").get("entries/" + letter).json().get("attachments").size()).isEqualTo(1);
    }

    private static Map<Integer, Integer> statuses(List<Answer> answers) {
        Map<Integer, Integer> counts = new TreeMap<>();
        answers.forEach(answer -> counts.merge(answer.status(), 1, Integer::sum));
        return counts;
    }

    private static List<Answer> atOnce(IntFunction<Answer> act) throws Exception {
        ExecutorService officers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            CyclicBarrier start = new CyclicBarrier(AT_ONCE);
            List<Callable<Answer>> acts = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                int turn = i;
                acts.add(() -> {
                    start.await();
                    return act.apply(turn);
                });
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : officers.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            officers.shutdownNow();
        }
    }
}
