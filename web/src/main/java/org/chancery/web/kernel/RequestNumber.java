package org.chancery.web.kernel;

import java.security.SecureRandom;
import java.util.HexFormat;

import jakarta.servlet.ServletRequest;

/** The number of a request: in the answer, in the log and in the history, so that the three can be brought together. */
public final class RequestNumber {

    /** Header of the answer that carries it. */
    public static final String HEADER = "X-Request-Id";
    /** Attribute of the request that carries it. */
    public static final String ATTRIBUTE = "org.chancery.requestId";

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 8;

    private RequestNumber() {}

    /**
     * The number of a request.
     *
     * @param request the request
     * @return its number; ours, never one that the caller chose
     */
    public static String of(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        byte[] chance = new byte[BYTES];
        CHANCE.nextBytes(chance);
        String number = HexFormat.of().formatHex(chance);
        request.setAttribute(ATTRIBUTE, number);
        return number;
    }
}
