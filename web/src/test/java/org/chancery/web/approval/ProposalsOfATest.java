package org.chancery.web.approval;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.Verdict;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.service.approval.Proposal;
import org.jspecify.annotations.Nullable;

/** Proposals of one test: made by the officer "desk" at a fixed moment for the file SA-2024-0017. */
final class ProposalsOfATest {

    static final Instant PROPOSED = Instant.parse("2024-01-21T03:40:00Z");
    private static final Instant OPENED = PROPOSED.minusSeconds(86_400);
    static final Instant DECIDED = PROPOSED.plusSeconds(3_600);

    private ProposalsOfATest() {}

    static Proposal waiting(CaseStatus to, @Nullable String objection) {
        return proposal(to, PROPOSED, "desk", OPENED, "desk", null, null, null, objection);
    }

    static Proposal changedAt(Instant changedAt, String by) {
        return proposal(CaseStatus.RESOLVED, changedAt, by, OPENED, "desk", null, null, null, null);
    }

    static Proposal amended(Instant amendedAt, String by) {
        return proposal(CaseStatus.RESOLVED, amendedAt, by, amendedAt, by, null, null, null, null);
    }

    static Proposal decided(Verdict verdict) {
        return proposal(CaseStatus.RESOLVED, DECIDED, "supervisor", DECIDED, "supervisor", verdict, DECIDED, null, null);
    }

    static Proposal withdrawn() {
        return proposal(CaseStatus.RESOLVED, DECIDED, "desk", OPENED, "desk", null, null, DECIDED, null);
    }

    private static Proposal proposal(
            CaseStatus to,
            Instant changedAt,
            String changedBy,
            Instant amendedAt,
            String amendedBy,
            @Nullable Verdict verdict,
            @Nullable Instant decidedAt,
            @Nullable Instant withdrawnAt,
            @Nullable String objection) {
        return new Proposal(
                UUID.randomUUID(), 14, "SA-2024-0017", "Strikes at Panjgur and near Saravan", "SA", "South-West Asia", 2, List.of(),
                CaseStatus.OPEN, to, "The ministers agreed.", List.of(), "desk", PROPOSED, changedAt, changedBy,
                amendedAt, amendedBy, verdict,
                verdict == null ? null : "So be it.", verdict == null ? null : "supervisor", decidedAt, withdrawnAt, objection);
    }

    static OfficerPrincipal officer(String name) {
        return new OfficerPrincipal(UUID.randomUUID(), name, name, 2, Map.of(), Set.of());
    }
}
