package org.chancery.web.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseFileFilter;
import org.chancery.domain.casefile.CaseFileOrder;
import org.chancery.domain.casefile.CaseLink;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.domain.kernel.Words;
import org.chancery.domain.party.States;
import org.chancery.service.casefile.AmendCaseFile;
import org.chancery.service.casefile.AssignCaseFile;
import org.chancery.service.casefile.CaseFileService;
import org.chancery.service.casefile.LinkCaseFiles;
import org.chancery.service.casefile.ListCaseFiles;
import org.chancery.service.casefile.OpenCaseFile;
import org.chancery.web.kernel.Fields;
import org.chancery.web.kernel.Identity;
import org.chancery.web.kernel.JsonRecord;
import org.chancery.web.kernel.Paging;
import org.chancery.web.kernel.VersionTag;
import org.jspecify.annotations.Nullable;

/** Case files for the ministry's other systems. */
@Path("/cases")
@Produces(MediaType.APPLICATION_JSON)
public class CaseFileResource {

    @Inject
    private CaseFileService caseFiles;

    @Inject
    private ClassificationScale scale;

    @Context
    private UriInfo address;

    /**
     * Opens a case file.
     *
     * @param body what it is about
     * @return 201 with the file
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(@Nullable JsonValue body) {
        Fields fields = Fields.of(body);
        String desk = fields.required("desk", null, "casefile.desk", Function.identity());
        OpenCaseFile command = new OpenCaseFile(String.valueOf(desk), CaseFileJson.read(fields, scale));
        CaseFile opened = caseFiles.get(caseFiles.open(command));
        return VersionTag.created(
                address.getAbsolutePathBuilder().path(opened.getNumber()).build(), opened.getVersion(), CaseFileJson.write(opened, scale));
    }

    /**
     * Lists case files.
     *
     * @param desks codes of desks
     * @param statuses words of statuses
     * @param state code of a state concerned
     * @param officer name of the officer in charge
     * @param classification word of a level
     * @param from changed on this day or later
     * @param to changed on this day or earlier
     * @param words part of the title or beginning of the number
     * @param sort {@code changed}, {@code due}, {@code number} or {@code title}
     * @param paging where and how many
     * @return a page
     */
    @GET
    public JsonObject list(
            @QueryParam("desk") List<String> desks,
            @QueryParam("status") List<String> statuses,
            @QueryParam("state") @Nullable String state,
            @QueryParam("officer") @Nullable String officer,
            @QueryParam("classification") @Nullable String classification,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("q") @Nullable String words,
            @QueryParam("sort") @DefaultValue("changed") String sort,
            @BeanParam Paging paging) {
        Fields query = Fields.ofQuery();
        CaseFileFilter filter = new CaseFileFilter(
                Set.copyOf(Identity.words(desks)),
                Set.copyOf(Identity.words(statuses).stream().flatMap(word -> query.asked("status", word, w -> Words.in(CaseStatus.class, w)).stream()).toList()),
                query.asked("state", state, States::checked).orElse(null),
                officer,
                query.asked("classification", classification, scale::level).orElse(null),
                query.asked("from", from, CaseFileJson::day).map(CaseFileResource::startOf).orElse(null),
                query.asked("to", to, CaseFileJson::day).map(day -> startOf(day.plusDays(1))).orElse(null),
                words);
        CaseFileOrder order = query.asked("sort", sort, word -> Words.in(CaseFileOrder.class, word)).orElse(CaseFileOrder.CHANGED);
        query.check();
        return JsonRecord.page(
                caseFiles.list(new ListCaseFiles(filter, order, paging.after(), paging.limit())), line -> CaseFileJson.write(line, scale));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /**
     * Reads a case file.
     *
     * @param number its number
     * @param request the request, which may know the file already
     * @return the file
     */
    @GET
    @Path("/{number}")
    public Response get(@PathParam("number") String number, @Context Request request) {
        CaseFile file = caseFiles.get(CaseNumber.parse(number));
        return VersionTag.read(request, file.getVersion(), CaseFileJson.write(file, scale));
    }

    /**
     * Amends a case file: the fields given change, the others stay.
     *
     * @param number its number
     * @param headers the version that was shown
     * @param body the fields
     * @return the file
     */
    @PATCH
    @Path("/{number}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public Response amend(@PathParam("number") String number, @Context HttpHeaders headers, @Nullable JsonValue body) {
        CaseFile file = caseFiles.get(CaseNumber.parse(number));
        long version = VersionTag.shown(headers, file.getVersion());
        caseFiles.amend(new AmendCaseFile(CaseNumber.parse(number), version, CaseFileJson.read(Fields.of(body), file, scale)));
        return changed(number);
    }

    /**
     * Puts another officer in charge.
     *
     * @param number the file's number
     * @param headers the version that was shown
     * @param body {@code officer}, name of the officer who takes over
     * @return the file
     */
    @POST
    @Path("/{number}/assignment")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assign(@PathParam("number") String number, @Context HttpHeaders headers, @Nullable JsonValue body) {
        CaseFile file = caseFiles.get(CaseNumber.parse(number));
        long version = VersionTag.shown(headers, file.getVersion());
        Fields fields = Fields.of(body);
        String officer = fields.required("officer", null, "casefile.officer", Function.identity());
        fields.check();
        caseFiles.assign(new AssignCaseFile(CaseNumber.parse(number), version, String.valueOf(officer)));
        return changed(number);
    }

    private Response changed(String number) {
        CaseFile file = caseFiles.get(CaseNumber.parse(number));
        return VersionTag.changed(file.getVersion(), CaseFileJson.write(file, scale));
    }

    /**
     * Lists the files linked with a file.
     *
     * @param number the file's number
     * @return links
     */
    @GET
    @Path("/{number}/links")
    public JsonObject links(@PathParam("number") String number) {
        return new JsonRecord()
                .with("items", caseFiles.links(CaseNumber.parse(number)).stream().map(link -> CaseFileJson.write(link, scale)).toList())
                .json();
    }

    /**
     * Links a file with another one.
     *
     * @param number the file's number
     * @param body {@code to} and {@code kind}
     * @return 201 with the link
     */
    @POST
    @Path("/{number}/links")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response link(@PathParam("number") String number, @Nullable JsonValue body) {
        CaseNumber from = CaseNumber.parse(number);
        caseFiles.get(from);
        Fields fields = Fields.of(body);
        String to = fields.required("to", null, "caseLink.to", Function.identity());
        CaseLink.Kind kind = fields.required("kind", CaseLink.Kind.RELATED, "caseLink.kind", word -> Words.in(CaseLink.Kind.class, word));
        fields.check();
        UUID id = caseFiles.link(new LinkCaseFiles(from, CaseNumber.parse(String.valueOf(to)), kind == null ? CaseLink.Kind.RELATED : kind));
        JsonObject made = caseFiles.links(from).stream()
                .filter(link -> link.link().equals(id))
                .findFirst()
                .map(link -> CaseFileJson.write(link, scale))
                .orElseGet(() -> new JsonRecord().with("id", id).json());
        return Response.created(address.getAbsolutePathBuilder().path(id.toString()).build()).entity(made).build();
    }

    /**
     * Takes a link away.
     *
     * @param number the file that the link was made on
     * @param link identity of the link
     */
    @DELETE
    @Path("/{number}/links/{link}")
    public void unlink(@PathParam("number") String number, @PathParam("link") String link) {
        caseFiles.get(CaseNumber.parse(number));
        caseFiles.unlink(CaseNumber.parse(number), Identity.of(link));
    }
}
