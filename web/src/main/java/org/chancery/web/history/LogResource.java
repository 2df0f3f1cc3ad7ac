package org.chancery.web.history;

import java.time.Instant;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.service.history.log.LogService;
import org.chancery.service.history.log.LogState;
import org.chancery.service.history.log.MakePack;
import org.chancery.service.history.log.PackService;
import org.chancery.web.kernel.Identity;
import org.chancery.web.kernel.JsonRecord;
import org.jspecify.annotations.Nullable;

/** The log over the history, for auditors' own tools: checkpoints, proofs and packs. */
@Path("/history")
public class LogResource {

    private static final String ZIP = "application/zip";

    @Inject
    private LogService log;

    @Inject
    private PackService packs;

    /**
     * The newest signed checkpoint.
     *
     * @return origin, size and root, the note, and how the log stands
     */
    @GET
    @Path("/checkpoint")
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject checkpoint() {
        LogState state = log.state();
        JsonRecord json = state.newest().map(LogJson::write).orElseThrow(RecordNotFound::new);
        return json.with("signedAt", state.signedAt())
                .with("logSize", state.size())
                .with("waiting", state.waiting().toString())
                .with("key", state.verifierKey())
                .json();
    }

    /**
     * Proves that an event is in the log.
     *
     * @param id identity of the event
     * @return the inclusion proof under the newest checkpoint
     */
    @GET
    @Path("/events/{id}/proof")
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject inclusion(@PathParam("id") String id) {
        return LogJson.write(log.inclusion(Identity.of(id)));
    }

    /**
     * Proves that the log continues an earlier state.
     *
     * @param from size of the log then
     * @return the consistency proof up to the newest checkpoint
     */
    @GET
    @Path("/consistency")
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject consistency(@QueryParam("from") @Nullable String from) {
        // what is no size is told to those alone who may ask
        return LogJson.write(log.consistency(from != null && from.matches("[0-9]{1,18}") ? Long.parseLong(from) : 0));
    }

    /**
     * Makes a proof pack: of a case file, of a period, or of the whole history.
     *
     * @param caseNumber number of the case file
     * @param from first day or moment
     * @param to last day, or the moment before which
     * @return the pack
     */
    @GET
    @Path("/export")
    @Produces({ZIP, MediaType.APPLICATION_JSON})
    public Response export(
            @QueryParam("case") @Nullable String caseNumber, @QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        MakePack command = new MakePack(
                Optional.ofNullable(caseNumber).map(CaseNumber::parse), moment(from, 0), moment(to, 1));
        // what is refused is refused before the first byte
        StreamingOutput pack = out -> packs.make(command, out);
        return Response.ok(pack, ZIP).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"history-pack.zip\"").build();
    }

    private static Optional<Instant> moment(@Nullable String text, int daysLater) {
        return Optional.ofNullable(text).map(given -> Moments.of(given, daysLater));
    }
}
