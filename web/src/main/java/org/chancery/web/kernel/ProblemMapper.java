package org.chancery.web.kernel;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.StaleVersion;
import org.chancery.domain.kernel.Throttled;
import org.jspecify.annotations.Nullable;

/** Turns every refusal and every failure of the API into a problem (RFC 9457) with the sentence of the ministry. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOGGER = System.getLogger(ProblemMapper.class.getName());
    private static final String LOGGED = ProblemMapper.class.getName() + ".logged";
    private static final int SERVER = 500;
    private static final int UNAVAILABLE = 503;
    private static final int DEEPEST = 20;

    @Inject
    private Wording wording;

    @Inject
    private RoleRefusals refusals;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<RuleViolation> rule = cause(thrown, RuleViolation.class);
        if (rule.isPresent()) {
            return refused(rule.get());
        }
        Optional<InvalidValues> values = cause(thrown, InvalidValues.class);
        if (values.isPresent()) {
            return problem(Refusal.INVALID, "field.invalid", wording.say("field.invalid"), values.get().violations());
        }
        if (cause(thrown, EJBAccessException.class).isPresent() || cause(thrown, AccessLocalException.class).isPresent()) {
            refusals.tell();
            return problem(Refusal.FORBIDDEN, "kernel.forbidden", wording.say("kernel.error403.text"), List.of());
        }
        if (cause(thrown, OptimisticLockException.class).isPresent() || named(thrown, "org.hibernate.StaleStateException")) {
            int status = "POST".equals(request.getMethod()) ? Refusal.CONFLICT : Refusal.PRECONDITION_FAILED;
            return problem(status, "kernel.changedMeanwhile", wording.say("kernel.changedMeanwhile"), List.of());
        }
        if (named(thrown, "java.sql.SQLIntegrityConstraintViolationException") || named(thrown, "org.hibernate.exception.ConstraintViolationException")) {
            return problem(Refusal.CONFLICT, "kernel.changedMeanwhile", wording.say("kernel.changedMeanwhile"), List.of());
        }
        // a character that the database cannot read, in a parameter of a question
        if (cause(thrown, JsonException.class).isPresent() || named(thrown, "org.hibernate.exception.DataException")) {
            return problem(Refusal.BAD_REQUEST, "kernel.malformed", wording.say("kernel.error400.text"), List.of());
        }
        return thrown instanceof WebApplicationException known ? known(known) : failed(thrown);
    }

    private Response refused(RuleViolation rule) {
        int status = Refusal.status(rule, request.getMethod());
        List<Violation> violations = status == Refusal.INVALID ? Refusal.violations(rule) : List.of();
        String sentence = wording.say(rule instanceof StaleVersion ? "kernel.staleRecord" : rule.key(), rule.args());
        Response problem = problem(status, rule.key(), sentence, violations);
        return rule instanceof Throttled throttled
                ? Response.fromResponse(problem).header(HttpHeaders.RETRY_AFTER, throttled.retryAfterSeconds()).build()
                : problem;
    }

    /** What JAX-RS itself refuses: no such address, another method, another type, something that cannot be read. */
    private Response known(WebApplicationException thrown) {
        Response told = thrown.getResponse();
        if (told.getStatus() < Refusal.BAD_REQUEST) {
            return told;
        }
        if (told.getStatus() >= SERVER) {
            return failed(thrown);
        }
        String sentence = "kernel.error" + told.getStatus() + ".text";
        String said = wording.say(sentence);
        Response problem = problem(told.getStatus(), "kernel.http" + told.getStatus(),
                said.equals(sentence) ? String.valueOf(thrown.getMessage()) : said, List.of());
        Object allowed = told.getHeaders().getFirst(HttpHeaders.ALLOW);
        return allowed == null ? problem : Response.fromResponse(problem).header(HttpHeaders.ALLOW, allowed).build();
    }

    private Response failed(Throwable thrown) {
        Failure failure = new Failure(thrown);
        // the server asks the mapper a second time, for its own counts
        if (request.getAttribute(LOGGED) == null) {
            request.setAttribute(LOGGED, true);
            LOGGER.log(Level.ERROR, "Request " + RequestNumber.of(request) + " failed: " + failure.line() + failure.places());
        }
        boolean away = failure.meaning() == Failure.Meaning.UNAVAILABLE;
        return problem(away ? UNAVAILABLE : SERVER, away ? "kernel.unavailable" : "kernel.failed",
                wording.say(away ? "kernel.error503.text" : "kernel.error500.text"), List.of());
    }

    private Response problem(int status, String key, String detail, List<Violation> violations) {
        JsonRecord problem = new JsonRecord()
                .with("type", "about:blank")
                .with("title", title(status))
                .with("status", status)
                .with("detail", detail)
                .with("key", key)
                .with("requestId", RequestNumber.of(request));
        if (!violations.isEmpty()) {
            problem.with("violations", violations.stream()
                    .map(v -> new JsonRecord().with("field", v.field()).with("message", wording.say(v.key(), v.args().toArray())).with("key", v.key()))
                    .toList());
        }
        return Response.status(status).type(new MediaType("application", "problem+json")).entity(problem.json().toString()).build();
    }

    private static String title(int status) {
        Status known = Status.fromStatusCode(status);
        return switch (status) {
            case Refusal.INVALID -> "Unprocessable Content";
            case Refusal.TOO_LARGE -> "Content Too Large";
            default -> known == null ? "Refused" : known.getReasonPhrase();
        };
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        @Nullable Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static boolean named(Throwable thrown, String type) {
        return cause(thrown, Throwable.class).isPresent() && chain(thrown).contains(type);
    }

    private static List<String> chain(Throwable thrown) {
        List<String> types = new java.util.ArrayList<>();
        @Nullable Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            for (Class<?> kind = cause.getClass(); kind != null; kind = kind.getSuperclass()) {
                types.add(kind.getName());
            }
            cause = cause.getCause();
        }
        return types;
    }
}
