package org.chancery.web.search;

/**
 * A value to filter by.
 *
 * @param value value in the address
 * @param label its word
 * @param count how many records have it
 * @param on whether it is chosen
 * @param href the same search with it, or without it if it is chosen
 */
public record Facet(String value, String label, long count, boolean on, String href) {}
