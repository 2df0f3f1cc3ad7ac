package org.chancery.web.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.domain.kernel.CalendarDay;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.party.States;
import org.chancery.domain.search.Findings;
import org.chancery.domain.search.Hit;
import org.chancery.domain.search.Question;
import org.chancery.service.search.SearchService;
import org.chancery.web.kernel.JsonRecord;
import org.chancery.web.kernel.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Full-text search for the ministry's other systems. */
@Path("search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private static final List<String> KINDS = List.of("case-file", "correspondence", "incident", "talk");

    @Inject
    private SearchService search;

    @Inject
    private ClassificationScale scale;

    /**
     * Searches everything that the officer may see.
     *
     * @param words words, all of which must be found; blank for everything
     * @param kinds only these kinds
     * @param states only these states, ISO 3166 alpha-2
     * @param levels only these classifications, by their words
     * @param from not before this day
     * @param to not after this day
     * @param sort {@code score} or {@code newest}
     * @param paging where and how many
     * @return hits with highlights, count and facets
     */
    @GET
    @Operation(summary = "Full text over everything the officer may see, with highlights and facets")
    public JsonObject search(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("kind") List<String> kinds,
            @QueryParam("state") List<String> states,
            @QueryParam("classification") List<String> levels,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("sort") @DefaultValue("score") String sort,
            @BeanParam Paging paging) {
        kinds.forEach(kind -> known(kind, KINDS));
        known(sort, List.of("score", "newest"));
        String after = Objects.requireNonNullElse(paging.after(), "0");
        if (!after.matches("[0-9]{1,5}")) {
            throw new RuleViolation("cursor.malformed");
        }
        int offset = Integer.parseInt(after);
        int page = paging.limit();
        Question question = new Question(
                words,
                kinds,
                states.stream().map(States::checked).toList(),
                List.of(),
                levels.stream().map(scale::level).toList(),
                day(from),
                day(to),
                "newest".equals(sort));
        Findings found = search.find(question, offset, page);
        return new JsonRecord()
                .with("items", found.hits().stream().map(this::item).toList())
                .with("next", found.count() > offset + found.hits().size() && !found.hits().isEmpty() ? String.valueOf(offset + page) : null)
                .with("count", found.count())
                .with("countIsCapped", found.countIsCapped())
                .with("facets", new JsonRecord()
                        .with("kind", facet(found.kinds()))
                        .with("state", facet(found.states()))
                        .with("year", facet(found.years())))
                .json();
    }

    private static JsonRecord facet(java.util.Map<?, Long> counts) {
        JsonRecord facet = new JsonRecord();
        counts.forEach((value, count) -> facet.with(String.valueOf(value), count));
        return facet;
    }

    private JsonObject item(Hit hit) {
        return new JsonRecord()
                .with("kind", hit.kind())
                .with("subkind", hit.subkind())
                .with("id", hit.record())
                .with("caseNumber", hit.caseNumber())
                .with("title", MarkedText.plain(hit.title()))
                .with("highlights", hit.excerpts().stream().map(MarkedText::html).toList())
                .with("occurred", hit.occurred())
                .with("classification", scale.word(hit.level()))
                .with("caveats", hit.caveats())
                .with("language", hit.language())
                .with("status", hit.status())
                .json();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null || text.isEmpty() ? null : CalendarDay.parse(text);
    }

    private static void known(String word, List<String> allowed) {
        if (!allowed.contains(word)) {
            throw new RuleViolation("word.unknown", word, String.join(", ", allowed));
        }
    }
}
