package org.chancery.web.history;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.domain.history.HistoryFilter;
import org.chancery.domain.history.HistoryLine;
import org.chancery.service.history.FindEvents;
import org.chancery.service.history.HistoryService;
import org.chancery.web.kernel.Identity;
import org.chancery.web.kernel.JsonRecord;
import org.chancery.web.kernel.Paging;
import org.jspecify.annotations.Nullable;

/** The whole history, for auditors' own tools. */
@Path("/history")
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {

    private static final int IDENTITY_LENGTH = 36;

    @Inject
    private HistoryService history;

    @Inject
    private ClassificationScale scale;

    /**
     * Looks through the history.
     *
     * @param officer name of the officer who acted
     * @param action business verb
     * @param record number of a case file or identity of a record
     * @param from first day or moment
     * @param to last day, or the moment before which
     * @param refused true for refusals alone
     * @param paging where and how many
     * @return a page of events, newest first
     */
    @GET
    public JsonObject find(
            @QueryParam("officer") @Nullable String officer,
            @QueryParam("action") @Nullable String action,
            @QueryParam("record") @Nullable String record,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("refused") @DefaultValue("false") boolean refused,
            @BeanParam Paging paging) {
        String named = record == null ? "" : record;
        boolean identity = named.length() == IDENTITY_LENGTH;
        HistoryFilter filter = new HistoryFilter(
                officer, action, identity ? Identity.of(named) : null,
                named.isEmpty() || identity ? null : CaseNumber.parse(named).toString(), null,
                from == null ? null : Moments.of(from, 0), to == null ? null : Moments.of(to, 1), refused);
        return JsonRecord.page(
                history.find(new FindEvents(filter, HistoryLine.place(paging.after()), paging.limit())), line -> EventJson.write(line, scale));
    }

    /**
     * Reads an event.
     *
     * @param id identity
     * @return the event with the record before and after
     */
    @GET
    @Path("/events/{id}")
    public JsonObject event(@PathParam("id") String id) {
        return EventJson.write(history.event(Identity.of(id)), scale);
    }
}
