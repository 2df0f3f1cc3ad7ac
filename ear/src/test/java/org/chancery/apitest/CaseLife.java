package org.chancery.apitest;

import org.chancery.testkit.server.Answer;
import org.chancery.testkit.server.Api;

/** The beginnings of a case life that the tests share. */
final class CaseLife {

    static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    static final String LETTER = """
            {"direction": "incoming", "kind": "letter", "subject": "A letter", "writtenOn": "2024-01-18",
             "from": {"state": "IR", "organ": "Embassy of Iran"}, "text": "The Embassy presents its compliments"}""";
    static final String STRIKE = """
            {"title": "A strike", "kind": "strike", "occurred": "2024-01-16~", "place": "Panjgur", "latitude": 26.9, "longitude": 64.1,
             "parties": ["IR", {"organ": "Jaish al-Adl", "part": "target"}], "text": "Two children died"}""";
    static final String CALL = """
            {"kind": "telephone-call", "held": "2024-01-19", "subject": "A call", "record": "telcon",
             "participants": [{"name": "Jilani", "office": "Foreign Minister", "state": "PK"}], "text": "They agreed"}""";

    private CaseLife() {
    }

    /** Opens a case file at the desk SA and gives its number. */
    static String open(String title) {
        return Api.as("desk").post("cases", """
                {"title": "%s", "desk": "SA", "states": ["PK", "IR"], "classification": "confidential", "dueOn": "2030-01-26"}"""
                .formatted(title)).expect(201).created();
    }

    /** Proposes to open the file; gives the answer with the proposal. */
    static Answer propose(String officer, String number) {
        return Api.as(officer).post("cases/" + number + "/status-changes", "{\"to\": \"open\", \"reason\": \"The desk acts\"}").expect(201);
    }

    static Answer decide(String officer, String change, String verdict, String version) {
        return Api.as(officer).post("status-changes/" + change + "/decision", "{\"verdict\": \"" + verdict + "\", \"comment\": \"Seen\"}", version);
    }
}
