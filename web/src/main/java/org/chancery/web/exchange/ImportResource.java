package org.chancery.web.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.domain.exchange.ReportFilter;
import org.chancery.domain.kernel.Words;
import org.chancery.service.exchange.ImportService;
import org.chancery.service.exchange.ReceivedVolume;
import org.chancery.service.exchange.StartImport;
import org.chancery.web.kernel.Identity;
import org.chancery.web.kernel.InvalidValues;
import org.chancery.web.kernel.JsonRecord;
import org.chancery.web.kernel.Paging;
import org.chancery.web.kernel.Violation;
import org.chancery.web.kernel.Wording;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Imports of published volumes for the ministry's other systems. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class ImportResource {

    private static final String FORMAT = "frus";
    private static final int LONGEST_FIELD = 200;

    @Inject
    private ImportService imports;

    @Inject
    private ClassificationScale scale;

    @Inject
    private Wording wording;

    @Inject
    private Doubts doubts;

    @Context
    private UriInfo address;

    /**
     * Imports a volume in the background.
     *
     * @param parts the form: format, file, and if wanted desk and classification
     * @return where the import can be followed
     * @throws IOException when the form cannot be read
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Import a published volume in the background")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(ref = "NewImport")))
    @APIResponse(responseCode = "202", description = "Being imported", content = @Content(schema = @Schema(ref = "Import")))
    public Response start(List<EntityPart> parts) throws IOException {
        List<Violation> violations = new ArrayList<>();
        String format = field(parts, "format").orElse("");
        if (!format.equals(FORMAT)) {
            violations.add(new Violation("format", "word.unknown", List.of(format, FORMAT)));
        }
        Optional<EntityPart> file = parts.stream().filter(part -> part.getName().equals("file")).findFirst();
        if (file.isEmpty()) {
            violations.add(new Violation("file", "text.required", List.of("import.file")));
        }
        if (!violations.isEmpty()) {
            throw new InvalidValues(violations);
        }
        Integer level = field(parts, "classification").map(scale::level).orElse(null);
        String desk = field(parts, "desk").orElse(null);
        try (InputStream bytes = file.orElseThrow().getContent()) {
            ReceivedVolume received = imports.receive(file.get().getFileName().orElse(""), bytes);
            UUID job = imports.start(new StartImport(received, desk, level));
            return Response.accepted(ImportJson.write(imports.get(job), wording))
                    .location(address.getAbsolutePathBuilder().path(job.toString()).build())
                    .build();
        }
    }

    private static Optional<String> field(List<EntityPart> parts, String name) throws IOException {
        for (EntityPart part : parts) {
            if (part.getName().equals(name)) {
                try (InputStream bytes = part.getContent()) {
                    String text = new String(bytes.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8).strip();
                    return text.isEmpty() ? Optional.empty() : Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The latest imports.
     *
     * @return newest first
     */
    @GET
    @Operation(summary = "List the latest imports")
    @APIResponse(responseCode = "200", description = "The imports", content = @Content(schema = @Schema(ref = "Imports")))
    public JsonObject list() {
        return new JsonRecord().with("items", imports.latest().stream().map(one -> ImportJson.write(one, wording)).toList()).json();
    }

    /**
     * How far an import is.
     *
     * @param id identity
     * @return the import
     */
    @GET
    @Path("/{id}")
    @Operation(summary = "See how far an import is")
    @APIResponse(responseCode = "200", description = "The import", content = @Content(schema = @Schema(ref = "Import")))
    public JsonObject get(@PathParam("id") String id) {
        return ImportJson.write(imports.get(Identity.of(id)), wording);
    }

    /**
     * The report of an import.
     *
     * @param id identity
     * @param show which documents: all, doubtful or skipped
     * @param paging where in the report
     * @return a page, in the order of the source
     */
    @GET
    @Path("/{id}/documents")
    @Operation(summary = "Read the report on every document of the source")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(ref = "ImportReport")))
    public JsonObject documents(
            @PathParam("id") String id, @QueryParam("show") @DefaultValue("all") @Nullable String show, @BeanParam Paging paging) {
        ReportFilter filter = Words.in(ReportFilter.class, show == null ? "all" : show);
        return JsonRecord.page(
                imports.documents(Identity.of(id), filter, paging.after(), paging.limit()), line -> ImportJson.write(line, doubts));
    }
}
