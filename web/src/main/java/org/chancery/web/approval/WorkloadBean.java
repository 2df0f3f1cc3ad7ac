package org.chancery.web.approval;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.approval.OfficerWorkload;
import org.chancery.service.approval.WorkloadService;

/** The page that shows a supervisor what lies with each officer of the desks. */
@Named("workload")
@ViewScoped
public class WorkloadBean implements Serializable {

    @Inject
    private WorkloadService workloads;

    private transient List<OfficerWorkload> rows = List.of();

    /** Counts what lies with each officer. */
    public void load() {
        rows = workloads.ofMyDesks();
    }

    /**
     * The officers.
     *
     * @return officers of the desks in charge, with what lies with them
     */
    public List<OfficerWorkload> getRows() {
        return rows;
    }
}
