package org.chancery.starttest;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.chancery.testkit.DemoOfficers;
import org.chancery.testkit.server.Answer;
import org.chancery.testkit.server.Api;

/**
 * Fifty programs that write at once, each into a case file of its own and into one that they share, until the server is gone; every record has
 * a word in its title that no other record has.
 */
final class Writers {

    private static final int MANY = 50;
    private static final int FILE_AFTER = 20;

    private final Api desk;
    private final String mark;
    private final List<Thread> threads = new ArrayList<>();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();

    Writers(URI home, String mark) {
        this.desk = Api.at(home, "desk", DemoOfficers.PASSWORD);
        this.mark = mark;
    }

    void start() {
        String shared = write(mark + "shared", "cases", "{\"title\": \"%s\", \"desk\": \"SA\"}");
        for (int i = 0; i < MANY; i++) {
            String own = mark + "w" + i + "n";
            Thread writer = new Thread(() -> write(own, shared), own);
            threads.add(writer);
            writer.start();
        }
    }

    private void write(String own, String shared) {
        try {
            String file = shared;
            for (int turn = 0; true; turn++) {
                if (turn % FILE_AFTER == 0) {
                    file = write(own + turn, "cases", "{\"title\": \"%s\", \"desk\": \"SA\"}");
                } else {
                    write(own + turn, "cases/" + (turn % 2 == 0 ? shared : file) + "/correspondence",
                            "{\"direction\": \"incoming\", \"kind\": \"letter\", \"subject\": \"%s\", \"text\": \"What was written\"}");
                }
            }
        } catch (UncheckedIOException gone) {
            // the server does not answer any more: what was asked last may be there or not
        }
    }

    private String write(String word, String path, String json) {
        unanswered.add(word);
        Answer answer = desk.post(path, json.formatted(word));
        unanswered.remove(word);
        if (answer.status() != 201) {
            refused.add(word);
            throw new UncheckedIOException(new java.io.IOException("Refused: " + answer));
        }
        acknowledged.put(word, answer.created());
        return answer.created();
    }

    void awaitEnd() throws InterruptedException {
        for (Thread writer : threads) {
            writer.join();
        }
    }

    String mark() {
        return mark;
    }

    /** What was promised to be kept: the record's word, and its number or identity. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    /** What was answered with anything else. */
    Set<String> refused() {
        return refused;
    }

    /** What was asked and not answered. */
    Set<String> unanswered() {
        return unanswered;
    }
}
