package org.chancery.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.chancery.domain.document.AttachmentSummary;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.service.document.AttachPaper;
import org.chancery.service.document.Attached;
import org.chancery.service.document.AttachmentService;
import org.chancery.web.kernel.BodyLimit;
import org.chancery.web.kernel.Identity;
import org.chancery.web.kernel.JsonRecord;

/** The papers of an entry. */
@Path("/entries/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
public class EntryAttachmentsResource {

    @Inject
    private AttachmentService attachments;

    /**
     * Lists the papers of an entry.
     *
     * @param id identity of the entry
     * @return papers by name
     */
    @GET
    public JsonObject list(@PathParam("id") String id) {
        return new JsonRecord()
                .with("items", attachments.list(Identity.of(id)).stream().map(AttachmentJson::write).toList())
                .json();
    }

    /**
     * Attaches a paper, or replaces the one of that name.
     *
     * @param id identity of the entry
     * @param name name of the file
     * @param body its content
     * @param headers which may say how long it is
     * @param address address of the request
     * @return 201 for a new paper, 200 for one that was replaced
     * @throws IOException when the body cannot be read to its end
     */
    @PUT
    @Path("/{name}")
    public Response attach(
            @PathParam("id") String id, @PathParam("name") String name, InputStream body, @Context HttpHeaders headers, @Context UriInfo address)
            throws IOException {
        UUID entry = Identity.of(id);
        attachments.requireEntry(entry);
        if (headers.getHeaderString("Content-Range") != null) {
            throw new ClientErrorException("A paper is sent whole", Response.Status.BAD_REQUEST);
        }
        long most = attachments.mostBytes();
        byte[] bytes = headers.getLength() > most ? null : body.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        if (bytes == null || bytes.length > most) {
            BodyLimit.readOn(body, most);
            throw new RuleViolation("attachment.tooLarge", most >> 20);
        }
        Attached attached = attachments.attach(new AttachPaper(entry, name, bytes));
        AttachmentSummary paper = attachments.list(entry).stream()
                .filter(one -> one.id().equals(attached.id()))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
        Response.ResponseBuilder answer = attached.isNew()
                ? Response.created(address.getBaseUriBuilder().path("attachments").path(attached.id().toString()).build())
                : Response.ok();
        return answer.entity(AttachmentJson.write(paper)).build();
    }
}
