package org.chancery.web.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

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
import org.chancery.web.kernel.Fields;
import org.chancery.web.kernel.Identity;
import org.chancery.web.kernel.JsonRecord;
import org.chancery.web.kernel.Paging;
import org.jspecify.annotations.Nullable;

/** The timelines of case files for the ministry's other systems. */
@Path("/cases/{number}/entries")
@Produces(MediaType.APPLICATION_JSON)
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
    public JsonObject timeline(
            @PathParam("number") String number,
            @QueryParam("kind") List<String> kinds,
            @QueryParam("state") @Nullable String state,
            @QueryParam("sort") @DefaultValue("newest") String sort,
            @BeanParam Paging paging) {
        Fields fields = Fields.ofQuery();
        Set<TimelineKind> wanted = new HashSet<>();
        Identity.words(kinds).forEach(word -> fields.asked("kind", word, w -> Words.in(EntryKind.class, w)).map(TimelineKind::of).ifPresent(wanted::add));
        if (wanted.isEmpty()) {
            List.of(EntryKind.values()).forEach(kind -> wanted.add(TimelineKind.of(kind)));
        }
        boolean newest = fields.asked("sort", sort, word -> Words.in(Order.class, word)).orElse(Order.NEWEST) == Order.NEWEST;
        TimelineQuery query = new TimelineQuery(
                wanted, fields.asked("state", state, States::checked).orElse(null), newest, paging.after(), paging.limit());
        fields.check();
        return JsonRecord.page(
                timelines.timeline(CaseNumber.parse(number), query),
                item -> WholeEntryJson.write(Objects.requireNonNull(item.entry()), scale));
    }
}
