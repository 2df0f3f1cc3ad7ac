package org.chancery.web.approval;

import jakarta.json.JsonObject;

import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.service.approval.Proposal;
import org.chancery.web.kernel.JsonRecord;

/** A proposed change of status as the API writes it. */
final class ProposalJson {

    private ProposalJson() {}

    static JsonObject write(Proposal proposal, ClassificationScale scale) {
        return new JsonRecord()
                .with("id", proposal.id())
                .with("version", proposal.version())
                .with("case", proposal.caseFile())
                .with("title", proposal.title())
                .with("desk", proposal.desk())
                .with("classification", scale.word(proposal.level()))
                .with("caveats", proposal.caveats())
                .with("from", proposal.from())
                .with("to", proposal.to())
                .with("reason", proposal.reason())
                .with("evidence", proposal.evidence())
                .with("proposedBy", proposal.proposedByName())
                .with("proposedAt", proposal.proposedAt())
                .with("pending", proposal.pending())
                .with("changedSince", proposal.changedSince())
                .with("objection", proposal.objection())
                .with("verdict", proposal.verdict())
                .with("comment", proposal.comment())
                .with("decidedBy", proposal.decidedByName())
                .with("decidedAt", proposal.decidedAt())
                .with("withdrawnAt", proposal.withdrawnAt())
                .json();
    }

}
