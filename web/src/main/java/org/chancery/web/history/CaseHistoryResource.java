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

/** The history of one case file, for everybody who may see it. */
@Path("/cases/{number}/history")
@Produces(MediaType.APPLICATION_JSON)
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
    public JsonObject history(@PathParam("number") String number, @BeanParam Paging paging) {
        HistoryFilter filter = HistoryFilter.ofCaseFile(CaseNumber.parse(number).toString());
        return JsonRecord.page(
                history.ofRecord(new FindEvents(filter, HistoryLine.place(paging.after()), paging.limit())), line -> EventJson.write(line, scale));
    }
}
