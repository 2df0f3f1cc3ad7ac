package org.chancery.service.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.chancery.domain.approval.OfficerWorkload;
import org.chancery.domain.approval.WorkloadRepository;
import org.chancery.domain.identity.Role;
import org.chancery.domain.identity.Roles;
import org.chancery.service.identity.Caller;

/** Shows a supervisor what lies with each officer of the desks in charge. */
@Stateless
@DenyAll
public class WorkloadService {

    @Inject
    private WorkloadRepository workloads;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Counts what lies with the officers of the desks that the caller supervises.
     *
     * @return officers in the order of their names
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public List<OfficerWorkload> ofMyDesks() {
        return workloads.of(
                caller.officer().desksAs(Role.SUPERVISOR), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), caller.needToKnow());
    }
}
