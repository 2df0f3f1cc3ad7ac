package org.chancery.apitest;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.testkit.server.Answer;
import org.chancery.testkit.server.Api;
import org.junit.jupiter.api.Test;

/** Nobody decides what the same person asked for or edited, and nobody decides on what was not shown. */
class FourEyesIT {

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
}
