package org.chancery.web.approval;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.domain.kernel.Text;
import org.chancery.domain.kernel.Words;
import org.chancery.service.approval.ApprovalService;
import org.chancery.service.approval.Proposal;
import org.chancery.service.approval.ProposeStatusChange;
import org.chancery.service.casefile.CaseFileService;
import org.chancery.web.kernel.Fields;
import org.chancery.web.kernel.Identity;
import org.chancery.web.kernel.VersionTag;
import org.jspecify.annotations.Nullable;

/** The way in for proposals to change the status of a case file. */
@Path("/cases/{number}/status-changes")
@Produces(MediaType.APPLICATION_JSON)
public class CaseStatusChangeResource {

    @Inject
    private CaseFileService caseFiles;

    @Inject
    private ApprovalService approvals;

    @Inject
    private ClassificationScale scale;

    /**
     * Proposes another status.
     *
     * @param text number of the case file
     * @param body {@code to}, {@code reason}, {@code evidence}; with {@code from}, the status that the caller saw, the proposal is refused when
     *     the file has another one by now
     * @param address address of the request
     * @return 201 with the proposal
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(@PathParam("number") String text, @Nullable JsonValue body, @Context UriInfo address) {
        CaseNumber number = CaseNumber.parse(text);
        CaseFile file = caseFiles.get(number);
        Fields fields = Fields.of(body);
        CaseStatus from = fields.required("from", file.getStatus(), "statusChange.from", word -> Words.in(CaseStatus.class, word));
        CaseStatus to = fields.required("to", null, "statusChange.to", word -> Words.in(CaseStatus.class, word));
        String reason = fields.text("reason", null, Text.SUMMARY, "statusChange.reason", true);
        List<UUID> evidence = fields.list("evidence", List.of(), item -> item.value(item.only(), null, Identity::inField));
        fields.check();
        UUID id = approvals.propose(new ProposeStatusChange(
                number, Objects.requireNonNull(from), Objects.requireNonNull(to), Objects.requireNonNull(reason), evidence));
        Proposal proposal = approvals.get(id);
        return VersionTag.created(
                address.getBaseUriBuilder().path("status-changes").path(id.toString()).build(),
                proposal.version(),
                ProposalJson.write(proposal, scale));
    }
}
