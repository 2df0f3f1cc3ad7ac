package org.chancery.web.kernel;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.json.JsonObject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.chancery.domain.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The version of a record as HTTP carries it: a strong entity tag out, a condition in. */
public final class VersionTag {

    /** No version: no record ever was at it. */
    static final long NONE = -1;

    private static final int PRECONDITION_REQUIRED = 428;
    private static final Pattern VERSION = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final Pattern TAGS = Pattern.compile("\\s*(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"\\s*(?:,|$)");

    private VersionTag() {}

    /**
     * The version that a change is bound to. Whether it is too old is for the record to say, once the officer's role allows the change.
     *
     * @param headers headers of the request
     * @param present version of the record now
     * @return the newest version that the caller names, the present one when the caller names any, {@link #NONE} when none of the tags is a
     *     version that the record had
     * @throws ClientErrorException 428 without If-Match
     */
    public static long shown(HttpHeaders headers, long present) {
        String condition = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (condition == null) {
            throw new ClientErrorException("If-Match is needed: the ETag of the record as it was read", PRECONDITION_REQUIRED);
        }
        return named(condition, present);
    }

    /** The newest version that a condition names. Weak tags never count, as for every condition of a change. */
    static long named(String condition, long present) {
        if (condition.strip().equals("*")) {
            return present;
        }
        Matcher tags = TAGS.matcher(condition);
        int read = 0;
        long newest = NONE;
        while (read < condition.length() && tags.find(read) && tags.start() == read) {
            if (tags.group(1) == null && VERSION.matcher(tags.group(2)).matches()) {
                long version = Long.parseLong(tags.group(2));
                newest = version <= present ? Math.max(newest, version) : newest;
            }
            read = tags.end();
        }
        if (read < condition.length() || condition.isBlank()) {
            throw new RuleViolation("kernel.condition");
        }
        return newest;
    }

    /**
     * Answers a reading.
     *
     * @param request the request, which may name a version that the caller has already
     * @param version version of the record
     * @param record the record
     * @return 200 with the record, or 304
     */
    public static Response read(Request request, long version, JsonObject record) {
        EntityTag tag = tag(version);
        Response.@Nullable ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : Response.ok(record)).tag(tag).build();
    }

    /**
     * Answers the making of a record.
     *
     * @param address where the record is
     * @param version its version
     * @param record the record
     * @return 201
     */
    public static Response created(URI address, long version, JsonObject record) {
        return Response.created(address).entity(record).tag(tag(version)).build();
    }

    /**
     * Answers a change.
     *
     * @param version version of the record after it
     * @param record the record after it
     * @return 200
     */
    public static Response changed(long version, JsonObject record) {
        return Response.ok(record).tag(tag(version)).build();
    }

    private static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
