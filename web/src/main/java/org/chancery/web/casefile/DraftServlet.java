package org.chancery.web.casefile;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chancery.domain.casefile.Draft;
import org.chancery.service.casefile.DraftService;
import org.chancery.service.casefile.KeepDraft;
import org.jspecify.annotations.Nullable;

/** Takes what an officer types into a form while it is typed, and gives it back to the form when it is opened again. */
@WebServlet(name = "draft", urlPatterns = "/casefile/draft")
public class DraftServlet extends HttpServlet {

    private static final String NAME = "[a-z]{1,20}\\.[a-z]{1,20}";
    private static final String SUBJECT = "[A-Za-z0-9-]{0,60}";

    @Inject
    private DraftService drafts;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException, jakarta.servlet.ServletException {
        if (form(request).matches(NAME) && subject(request).matches(SUBJECT)) {
            super.service(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Draft> kept = drafts.find(form(request), subject(request));
        if (kept.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        answer(response, HttpServletResponse.SC_OK, kept.get().getKeptAt(), read(kept.get().getTyped()).orElse(JsonObject.EMPTY_JSON_OBJECT));
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] sent = request.getInputStream().readNBytes(Draft.LONGEST + 1);
        Optional<JsonObject> typed = read(new String(sent, StandardCharsets.UTF_8));
        if (sent.length > Draft.LONGEST || typed.isEmpty()) {
            response.setStatus(sent.length > Draft.LONGEST ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Optional<Instant> kept = drafts.keep(
                new KeepDraft(form(request), subject(request), typed.get().toString(), instant(request.getParameter("known"))));
        if (kept.isPresent()) {
            answer(response, HttpServletResponse.SC_OK, kept.get(), JsonObject.EMPTY_JSON_OBJECT);
        } else {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        drafts.drop(form(request), subject(request));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static void answer(HttpServletResponse response, int status, Instant at, JsonObject typed) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(Json.createObjectBuilder().add("at", at.toString()).add("typed", typed).build().toString());
    }

    /** A draft is an object with the form's fields; what else is sent is none. */
    private static Optional<JsonObject> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return Optional.of(reader.readObject());
        } catch (JsonException | IllegalStateException none) {
            return Optional.empty();
        }
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static String form(HttpServletRequest request) {
        String named = request.getParameter("form");
        return named == null ? "" : named;
    }

    private static String subject(HttpServletRequest request) {
        String named = request.getParameter("subject");
        return named == null ? "" : named;
    }
}
