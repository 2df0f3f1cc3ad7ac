package org.chancery.domain.identity;

import org.jspecify.annotations.Nullable;

/**
 * Where a sign-in comes from: the address at the other end of the connection, and what the browser calls itself.
 *
 * @param address address of the peer, as the connection tells it; what a header claims is not believed
 * @param userAgent what the browser or programme calls itself
 */
public record Origin(String address, String userAgent) {

    private static final int ADDRESS = 60;
    private static final int USER_AGENT = 300;

    /** Cuts what is longer than the book is wide, and takes out what could forge a line of it. */
    public Origin {
        address = cut(address, ADDRESS);
        userAgent = cut(userAgent, USER_AGENT);
    }

    /**
     * Where a request comes from.
     *
     * @param address address of the peer
     * @param userAgent header of the browser, or null
     * @return the origin
     */
    public static Origin of(String address, @Nullable String userAgent) {
        return new Origin(address, userAgent == null ? "" : userAgent);
    }

    private static String cut(String text, int length) {
        String line = text.replaceAll("\\p{Cntrl}", " ").strip();
        return line.length() > length ? line.substring(0, length) : line;
    }
}
