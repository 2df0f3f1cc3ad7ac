package org.chancery.service.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Files the documents of a received volume.
 *
 * @param received what {@link ImportService#receive} gave for the file
 * @param desk code of the desk that takes them in, or null for the officer's own
 * @param classification level that files and entries get, or null for the lowest
 */
public record StartImport(ReceivedVolume received, @Nullable String desk, @Nullable Integer classification) {}
