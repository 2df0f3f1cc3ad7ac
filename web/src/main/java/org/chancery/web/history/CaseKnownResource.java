package org.chancery.web.history;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.domain.history.KnownPart;
import org.chancery.domain.kernel.Cursor;
import org.chancery.service.history.KnownService;
import org.chancery.service.history.ReadKnownFile;
import org.chancery.web.kernel.Paging;
import org.jspecify.annotations.Nullable;

/** One case file as it was known, for everybody who may see what tells of it. */
@Path("/cases/{number}/known")
@Produces(MediaType.APPLICATION_JSON)
public class CaseKnownResource {

    @Inject
    private KnownService known;

    @Inject
    private ClassificationScale scale;

    /**
     * Opens the file as it was known on an instant, or compares two.
     *
     * @param number which case file
     * @param on moment or day; without it now
     * @param second the moment or day to compare with
     * @param paging where and how many of its entries
     * @return the file with its entries
     */
    @GET
    public JsonObject known(
            @PathParam("number") String number, @QueryParam("on") @Nullable String on, @QueryParam("and") @Nullable String second,
            @BeanParam Paging paging) {
        return KnownJson.write(known.caseFile(new ReadKnownFile(
                CaseNumber.parse(number), Moments.known(on), Moments.known(second), Cursor.parse(paging.after(), KnownPart.AS_MADE),
                paging.limit())), "entries", scale);
    }
}
