package org.chancery.web.kernel;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.chancery.domain.kernel.Slice;
import org.jspecify.annotations.Nullable;

/** Where in a list a caller reads, and how much at once: at most 200 records, 25 if the caller does not say. */
public class Paging {

    @QueryParam("limit")
    @DefaultValue("25")
    private String limit;

    @QueryParam("after")
    private @Nullable String after;

    /** For JAX-RS, which fills it. */
    public Paging() {
        this.limit = "25";
    }

    /**
     * How many records.
     *
     * @return at least one, at most 200
     */
    public int limit() {
        try {
            return Slice.limit(Integer.parseInt(limit));
        } catch (NumberFormatException noNumber) {
            throw new BadRequestException("limit is no number", noNumber);
        }
    }

    /**
     * From where on.
     *
     * @return cursor of the page before, or null for the beginning
     */
    public @Nullable String after() {
        return after;
    }
}
