package org.chancery.web.history;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.service.history.KnownService;
import org.chancery.service.history.ReadKnownEntry;
import org.chancery.web.kernel.Identity;
import org.jspecify.annotations.Nullable;

/** One entry as it was known, for everybody who may see what tells of it. */
@Path("/entries/{id}/known")
@Produces(MediaType.APPLICATION_JSON)
public class EntryKnownResource {

    @Inject
    private KnownService known;

    @Inject
    private ClassificationScale scale;

    /**
     * Opens the entry as it was known on an instant, or compares two.
     *
     * @param id which entry
     * @param on moment or day; without it now
     * @param second the moment or day to compare with
     * @return the entry with its papers
     */
    @GET
    public JsonObject known(@PathParam("id") String id, @QueryParam("on") @Nullable String on, @QueryParam("and") @Nullable String second) {
        return KnownJson.write(known.entry(new ReadKnownEntry(Identity.of(id), Moments.known(on), Moments.known(second))), "papers", scale);
    }
}
