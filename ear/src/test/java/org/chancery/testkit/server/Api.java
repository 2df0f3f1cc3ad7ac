package org.chancery.testkit.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

import org.chancery.testkit.DemoOfficers;

/** The API as one officer's program uses it: Basic sign-in, JSON, no cookies. */
public final class Api {

    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final URI base;
    private final String authorization;

    private Api(URI home, String authorization) {
        this.base = home.resolve("/api/v1/");
        this.authorization = authorization;
    }

    /** The API of the shared installation, used by one of the demo's officers. */
    public static Api as(String officer) {
        return at(Installation.shared().home(), officer, DemoOfficers.PASSWORD);
    }

    /** The API of an installation, used under this name and password. */
    public static Api at(URI home, String officer, String password) {
        String pair = officer + ":" + password;
        return new Api(home, "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    /** The API of an installation, used with a token. */
    public static Api withToken(URI home, String token) {
        return new Api(home, "Bearer " + token);
    }

    /** The API of the shared installation, used by nobody. */
    public static Api asNobody() {
        return new Api(Installation.shared().home(), "");
    }

    /** Asks for a resource; the path is relative to {@code /api/v1/}. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Posts a JSON text. */
    public Answer post(String path, String json) {
        return send(json(path).POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Posts a JSON text for the version that was shown. */
    public Answer post(String path, String json, String ifMatch) {
        return send(json(path).header("If-Match", ifMatch).POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Changes parts of a resource, for the version that was shown. */
    public Answer patch(String path, String json, String ifMatch) {
        return send(json(path).header("If-Match", ifMatch).method("PATCH", HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Takes a resource away. */
    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** Puts bytes of a content type in place. */
    public Answer put(String path, String type, byte[] content) {
        return send(request(path).header("Content-Type", type).PUT(HttpRequest.BodyPublishers.ofByteArray(content)));
    }

    /** A request with the officer's sign-in, to be completed and given to {@link #send}. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofMinutes(1));
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    /** Sends a request and waits for its answer. */
    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
