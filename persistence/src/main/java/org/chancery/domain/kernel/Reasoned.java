package org.chancery.domain.kernel;

import org.jspecify.annotations.Nullable;

/** A command that carries the officer's reason, which the history keeps beside the change. */
public interface Reasoned {

    /**
     * Why the officer does this.
     *
     * @return the reason in the officer's words, or null
     */
    @Nullable String reason();
}
