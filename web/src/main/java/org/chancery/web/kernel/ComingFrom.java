package org.chancery.web.kernel;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/** The page of ours that a request was sent from, with all that its address said; a form posts to a shorter one. */
public final class ComingFrom {

    private ComingFrom() {}

    /**
     * The page that a request was sent from.
     *
     * @param request the request
     * @return its path within the product with its query, nothing when it was no page of ours
     */
    public static Optional<String> page(HttpServletRequest request) {
        return page(request.getHeader("Referer"), request.getHeader("Host"), request.getContextPath());
    }

    /** Reads what the browser said; nothing unless it names our own host and a path under ours. */
    static Optional<String> page(@Nullable String referer, @Nullable String host, String contextPath) {
        if (referer == null || host == null) {
            return Optional.empty();
        }
        try {
            URI page = URI.create(referer);
            String authority = page.getRawAuthority();
            String path = page.getRawPath();
            if (authority == null || path == null || !authority.toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT))
                    || !path.startsWith(contextPath + "/") || path.startsWith("//")) {
                return Optional.empty();
            }
            String within = path.substring(contextPath.length());
            return Optional.of(page.getRawQuery() == null ? within : within + '?' + page.getRawQuery());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
