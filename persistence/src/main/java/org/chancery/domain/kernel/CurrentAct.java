package org.chancery.domain.kernel;

import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

/**
 * The act and the request that this thread is working for.
 *
 * <p>Bound to the thread and not to a scope of the container, because the history is written deep in the saving, where no scope can be
 * asked. The outermost act counts: what one service asks of another is part of what the officer asked for.
 */
public final class CurrentAct {

    private static final ThreadLocal<Act> ACT = new ThreadLocal<>();
    private static final ThreadLocal<String> REQUEST = new ThreadLocal<>();

    private CurrentAct() {}

    /**
     * The act of this thread.
     *
     * @return act, nothing outside of any
     */
    public static Optional<Act> get() {
        return Optional.ofNullable(ACT.get());
    }

    /**
     * Does something as an act; the outermost one is kept when there is one already.
     *
     * @param <T> what comes of it
     * @param act the act
     * @param work what to do
     * @return what comes of it
     * @throws Exception whatever the work throws
     */
    public static <T extends @Nullable Object> T during(Act act, Callable<T> work) throws Exception {
        if (ACT.get() != null) {
            return work.call();
        }
        ACT.set(act);
        try {
            return work.call();
        } finally {
            ACT.remove();
        }
    }

    /**
     * The number of the request that this thread serves.
     *
     * @return number, nothing outside of a request
     */
    public static Optional<String> request() {
        return Optional.ofNullable(REQUEST.get());
    }

    /**
     * Notes which request this thread serves from now on; whatever act an earlier one left behind is over.
     *
     * @param number number of the request
     */
    public static void serve(String number) {
        ACT.remove();
        REQUEST.set(number);
    }

    /** Notes that the request is over. */
    public static void served() {
        REQUEST.remove();
    }
}
