package org.chancery.starttest;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.chancery.testkit.DemoOfficers;
import org.chancery.testkit.server.Api;

/** A volume of some hundred documents, to be imported again and again. */
final class Volume {

    static final int DOCUMENTS = 500;

    private static final String BOUNDARY = "volume-boundary";

    private final String name;

    Volume(String name) {
        this.name = name;
    }

    /** Brings it in, and says under which identity. */
    String bringIn(URI home) {
        Api desk = Api.at(home, "desk", DemoOfficers.PASSWORD);
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"format\"\r\n\r\nfrus\r\n--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"volume.xml\"\r\nContent-Type: application/xml\r\n\r\n" + xml()
                + "\r\n--" + BOUNDARY + "--\r\n";
        return desk.send(desk.request("imports").header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body))).expect(202).created();
    }

    /** Waits until an import does not run any more. */
    static JsonNode end(URI home, String id) throws InterruptedException {
        Api desk = Api.at(home, "desk", DemoOfficers.PASSWORD);
        JsonNode state = desk.get("imports/" + id).expect(200).json();
        while (state.get("state").asText().equals("running")) {
            Thread.sleep(200);
            state = desk.get("imports/" + id).expect(200).json();
        }
        return state;
    }

    /** The entries that an import reports, each after the number of its case file. */
    static Set<String> entries(URI home, String id) {
        Api desk = Api.at(home, "desk", DemoOfficers.PASSWORD);
        Set<String> entries = new HashSet<>();
        String after = "";
        do {
            JsonNode page = desk.get("imports/" + id + "/documents?limit=200" + after).expect(200).json();
            page.get("items").forEach(line -> entries.add(line.get("caseFile").asText() + '/' + line.get("entry").asText()));
            after = page.get("next").isNull() ? "" : "&after=" + page.get("next").asText();
        } while (!after.isEmpty());
        return entries;
    }

    private String xml() {
        String documents = IntStream.rangeClosed(1, DOCUMENTS).mapToObj(i -> "<div type=\"document\" xml:id=\"d" + i + "\" n=\"" + i
                + "\"><head>" + i + ". Telegram From the Embassy in Pakistan to the Department of State</head><dateline>"
                + "<date when=\"1961-08-09T18:36:00\">August 9, 1961</date></dateline><p>Of the tides.</p></div>").collect(Collectors.joining());
        return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title type=\"complete\">Papers on tides</title>"
                + "</titleStmt><publicationStmt><idno type=\"frus\">" + name + "</idno></publicationStmt></fileDesc></teiHeader><text><body>"
                + "<div type=\"compilation\" xml:id=\"comp1\"><head>Tides " + name + "</head><div type=\"chapter\" xml:id=\"ch1\"><head>Pakistan</head>"
                + documents + "</div></div></body></text></TEI>";
    }
}
