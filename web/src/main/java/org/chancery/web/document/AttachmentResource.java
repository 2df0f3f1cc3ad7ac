package org.chancery.web.document;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.chancery.service.document.AttachmentService;
import org.chancery.service.document.Paper;
import org.chancery.web.kernel.Identity;

/** Attached papers, handed out as files that no browser opens by itself. */
@Path("/attachments/{id}")
public class AttachmentResource {

    @Inject
    private AttachmentService attachments;

    /**
     * Hands out a paper.
     *
     * @param id identity
     * @return its bytes
     */
    @GET
    public Response download(@PathParam("id") String id) {
        Paper paper = attachments.read(Identity.of(id));
        return Response.ok(paper.bytes(), paper.summary().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(paper.summary().fileName()))
                .header(HttpHeaders.CONTENT_LENGTH, paper.summary().size())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /**
     * Takes a paper off its entry.
     *
     * @param text identity
     */
    @DELETE
    public void remove(@PathParam("id") String text) {
        UUID id = Identity.of(text);
        attachments.get(id);
        attachments.remove(id);
    }
}
