package org.chancery.service.exchange;

import java.io.Serializable;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a received volume holds, before anything of it is filed.
 *
 * @param volume identifier of the volume
 * @param title its title
 * @param year the year in which it was printed, or null
 * @param documents how many documents it has, as far as it can be read
 * @param refused how many of them cannot be filed
 * @param kinds how many documents of each kind, most first
 * @param chapters the chapters that become case files, with the number of their documents
 * @param doubts how many doubts of each sort, most first
 * @param brokenAt line from which on the file cannot be read, or null
 */
public record VolumePreview(
        String volume,
        String title,
        @Nullable Integer year,
        int documents,
        int refused,
        Map<String, Integer> kinds,
        Map<String, Integer> chapters,
        Map<String, Integer> doubts,
        @Nullable Integer brokenAt)
        implements Serializable {}
