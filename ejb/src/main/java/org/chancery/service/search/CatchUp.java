package org.chancery.service.search;

import java.time.Instant;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.chancery.domain.search.IndexUpkeep;

/** Indexes in transactions of their own what a crash kept from the index; called by the system itself at its start. */
@Stateless
@LocalBean
public class CatchUp {

    @Inject
    private IndexUpkeep index;

    /**
     * Indexes one batch.
     *
     * @param since files changed at or after this instant
     * @param after identity of the last entry of the batch before, nil for the first
     * @return identity of the last entry of this batch, nil when nothing is left
     */
    @PermitAll
    public UUID batch(Instant since, UUID after) {
        return index.catchUp(since, after);
    }

    /**
     * How many records there are to find.
     *
     * @return case files and entries
     */
    @PermitAll
    public long records() {
        return index.records();
    }
}
