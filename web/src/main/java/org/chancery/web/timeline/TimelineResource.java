package org.chancery.web.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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
import org.chancery.domain.casefile.EntryKind;
import org.chancery.domain.kernel.Words;
import org.chancery.domain.party.States;
import org.chancery.domain.timeline.TimelineKind;
import org.chancery.domain.timeline.TimelineQuery;
import org.chancery.service.timeline.TimelineService;
import org.chancery.web.kernel.Identity;
import org.chancery.web.kernel.JsonRecord;
import org.chancery.web.kernel.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The timelines of case files for the ministry's other systems. */
@Path("/cases/{number}/entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "entries")
public class TimelineResource {

    /** The two directions of a timeline. */
    private enum Order {
        NEWEST,
        OLDEST
    }

    @Inject
    private TimelineService timelines;

    @Inject
    private ClassificationScale scale;

    /**
     * Reads a part of a timeline.
     *
     * @param number number of the case file
     * @param kinds {@code correspondence}, {@code incident}, {@code talk}; none for all
     * @param state code of a state that takes part
     * @param sort {@code newest} or {@code oldest} first
     * @param paging where and how many
     * @return a page of entries
     */
    @GET
    @Operation(summary = "Read the timeline of a case file")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(ref = "EntryPage")))
    public JsonObject timeline(
            @PathParam("number") String number,
            @QueryParam("kind") List<String> kinds,
            @QueryParam("state") @Nullable String state,
            @QueryParam("sort") @DefaultValue("newest") String sort,
            @BeanParam Paging paging) {
        List<String> words = Identity.words(kinds);
        Set<TimelineKind> wanted = (words.isEmpty() ? Set.of(EntryKind.values()).stream() : words.stream().map(word -> Words.in(EntryKind.class, word)))
                .map(TimelineKind::of)
                .collect(Collectors.toSet());
        TimelineQuery query = new TimelineQuery(
                wanted, state == null ? null : States.checked(state), Words.in(Order.class, sort) == Order.NEWEST, paging.after(), paging.limit());
        return JsonRecord.page(
                timelines.timeline(CaseNumber.parse(number), query),
                item -> WholeEntryJson.write(Objects.requireNonNull(item.entry()), scale));
    }
}
