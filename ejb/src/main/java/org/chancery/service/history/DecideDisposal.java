package org.chancery.service.history;

import java.util.UUID;

import org.chancery.domain.kernel.Reasoned;
import org.jspecify.annotations.Nullable;

/**
 * Decides a disposal.
 *
 * @param id which one
 * @param comment why; needed to reject
 */
public record DecideDisposal(UUID id, @Nullable String comment) implements Reasoned {

    @Override
    public @Nullable String reason() {
        return comment;
    }
}
