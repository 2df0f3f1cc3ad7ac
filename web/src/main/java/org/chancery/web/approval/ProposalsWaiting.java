package org.chancery.web.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.chancery.domain.kernel.Slice;
import org.chancery.service.approval.ApprovalService;
import org.chancery.service.approval.Proposal;
import org.chancery.web.identity.OpenItems;

/** How many proposals wait for the supervisor. */
@Dependent
public class ProposalsWaiting implements OpenItems {

    @Inject
    private ApprovalService approvals;

    @Override
    public String page() {
        return "/approval/inbox.xhtml";
    }

    @Override
    public String count() {
        Slice<Proposal> waiting = approvals.inbox(null, 1);
        return waiting.countIsCapped() ? Slice.COUNT_CAP + "+" : String.valueOf(waiting.count());
    }
}
