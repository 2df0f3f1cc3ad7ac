package org.chancery.web.approval;

import java.util.Objects;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.domain.casefile.Verdict;
import org.chancery.domain.kernel.Text;
import org.chancery.domain.kernel.Words;
import org.chancery.service.approval.ApprovalService;
import org.chancery.service.approval.DecideStatusChange;
import org.chancery.service.approval.Proposal;
import org.chancery.web.kernel.Fields;
import org.chancery.web.kernel.Identity;
import org.chancery.web.kernel.JsonRecord;
import org.chancery.web.kernel.Paging;
import org.chancery.web.kernel.VersionTag;
import org.jspecify.annotations.Nullable;

/** Proposed changes of status, read and decided by the ministry's other systems. Their version is that of the case file to be decided on. */
@Path("/status-changes")
@Produces(MediaType.APPLICATION_JSON)
public class StatusChangeResource {

    @Inject
    private ApprovalService approvals;

    @Inject
    private ClassificationScale scale;

    /**
     * Lists proposals.
     *
     * @param pending true for those that wait for a decision alone
     * @param paging where and how many
     * @return a page
     */
    @GET
    public JsonObject list(@QueryParam("pending") @DefaultValue("false") boolean pending, @BeanParam Paging paging) {
        return JsonRecord.page(approvals.list(pending, paging.after(), paging.limit()), proposal -> ProposalJson.write(proposal, scale));
    }

    /**
     * Reads a proposal.
     *
     * @param id identity
     * @param request the request, which may know it already
     * @return the proposal
     */
    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id, @Context Request request) {
        Proposal proposal = approvals.get(Identity.of(id));
        return VersionTag.read(request, proposal.version(), ProposalJson.write(proposal, scale));
    }

    /**
     * Decides a proposal.
     *
     * @param text identity
     * @param headers the version that was shown
     * @param body {@code verdict} and {@code comment}
     * @return the proposal
     */
    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@PathParam("id") String text, @Context HttpHeaders headers, @Nullable JsonValue body) {
        UUID id = Identity.of(text);
        Proposal proposal = approvals.get(id);
        Fields fields = Fields.of(body);
        Verdict verdict = fields.required("verdict", null, "statusChange.verdict", word -> Words.in(Verdict.class, word));
        String comment = fields.text("comment", null, Text.SUMMARY, "statusChange.comment", false);
        fields.check();
        // what is decided already says so, whatever version the caller saw
        long version = proposal.pending() ? VersionTag.shown(headers, proposal.version()) : proposal.version();
        approvals.decide(new DecideStatusChange(id, version, Objects.requireNonNull(verdict), comment));
        return changed(id);
    }

    /**
     * Takes the officer's own proposal back.
     *
     * @param text identity
     * @return the proposal
     */
    @POST
    @Path("/{id}/withdrawal")
    public Response withdraw(@PathParam("id") String text) {
        UUID id = Identity.of(text);
        approvals.get(id);
        approvals.withdraw(id);
        return changed(id);
    }

    private Response changed(UUID id) {
        Proposal proposal = approvals.get(id);
        return VersionTag.changed(proposal.version(), ProposalJson.write(proposal, scale));
    }
}
