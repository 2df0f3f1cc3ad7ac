package org.chancery.web.history;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.domain.history.HistoryFilter;
import org.chancery.domain.history.HistoryLine;
import org.chancery.service.history.FindEvents;
import org.chancery.service.history.HistoryService;
import org.chancery.web.kernel.JsonRecord;
import org.chancery.web.kernel.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The history of one case file, for everybody who may see it. */
@Path("/cases/{number}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "history")
public class CaseHistoryResource {

    @Inject
    private HistoryService history;

    @Inject
    private ClassificationScale scale;

    /**
     * Reads the history.
     *
     * @param number which case file
     * @param paging where and how many
     * @return a page of events, newest first
     */
    @GET
    @Operation(summary = "Read the history of one case file")
    @APIResponse(responseCode = "200", description = "A page of events, newest first")
    public JsonObject history(@PathParam("number") String number, @BeanParam Paging paging) {
        HistoryFilter filter = HistoryFilter.ofCaseFile(CaseNumber.parse(number).toString());
        return JsonRecord.page(
                history.ofRecord(new FindEvents(filter, HistoryLine.place(paging.after()), paging.limit())), line -> EventJson.write(line, scale));
    }
}
