package org.chancery.web.kernel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import jakarta.json.Json;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Publishes the description of the API as it was written: the server adds a list of its endpoints to it, for which OpenAPI 3.0 has no place, and
 * with which no reader of such documents takes it.
 */
public class DescriptionFilter extends HttpFilter {

    private static final String ADDED = "endpoints";
    private static final Pattern ADDED_LINES = Pattern.compile("(?m)^" + ADDED + ":.*\\R(?:[ -].*\\R)*");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Held held = new Held(response);
        chain.doFilter(request, held);
        String document = held.bytes.toString(StandardCharsets.UTF_8);
        byte[] published = asWritten(document).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(published.length);
        response.getOutputStream().write(published);
    }

    /** The document, in YAML or JSON, without what the server added. */
    static String asWritten(String document) {
        if (!document.stripLeading().startsWith("{")) {
            return ADDED_LINES.matcher(document).replaceFirst("");
        }
        try (var reader = Json.createReader(new java.io.StringReader(document))) {
            return Json.createObjectBuilder(reader.readObject()).remove(ADDED).build().toString();
        }
    }

    /** An answer that waits to be sent. */
    private static final class Held extends HttpServletResponseWrapper {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Held(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return new ServletOutputStream() {

                @Override
                public void write(int b) {
                    bytes.write(b);
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    throw new IllegalStateException("The description is written at once");
                }
            };
        }

        @Override
        public void setContentLength(int length) {
            // known when it is sent
        }

        @Override
        public void setContentLengthLong(long length) {
            // known when it is sent
        }

        @Override
        public void flushBuffer() {
            // sent when it is whole
        }
    }
}
