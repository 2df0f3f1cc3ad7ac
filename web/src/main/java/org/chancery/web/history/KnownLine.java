package org.chancery.web.history;

import org.chancery.domain.history.KnownPart;

/**
 * An entry of a case file or a paper of an entry as it was known, as the page shows it.
 *
 * @param part the entry or paper
 * @param kind its kind in words
 * @param href page of the entry as it was known, empty for a paper
 * @param later whether it became so only after the earlier of two instants
 */
public record KnownLine(KnownPart part, String kind, String href, boolean later) {}
