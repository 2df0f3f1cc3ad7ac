package org.chancery.testkit.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What came back: status, headers and content. */
public final class Answer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpResponse<byte[]> response;

    Answer(HttpResponse<byte[]> response) {
        this.response = response;
    }

    /** The status. */
    public int status() {
        return response.statusCode();
    }

    /** A header, or nothing in words. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The entity tag. */
    public String etag() {
        return header("ETag");
    }

    /** Where the new resource is. */
    public URI location() {
        return URI.create(header("Location"));
    }

    /** The last part of the new resource's address: its number or its id. */
    public String created() {
        String path = location().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The content as it came. */
    public byte[] bytes() {
        return response.body();
    }

    /** The content as text. */
    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The content as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError("No JSON but: " + text(), e);
        }
    }

    /** Fails unless the status is this one, showing what came instead. */
    public Answer expect(int status) {
        if (status() != status) {
            throw new AssertionError("Expected " + status + " from " + response.request().method() + " " + response.uri()
                    + " but got " + status() + ": " + text());
        }
        return this;
    }

    @Override
    public String toString() {
        return status() + " " + text();
    }
}
