package org.chancery.domain.exchange;

/**
 * A published volume that is to be imported.
 *
 * @param format format of the file, {@code frus}
 * @param fileName name of the file
 * @param volume identifier of the volume in the publication
 * @param title title of the volume
 * @param documents how many documents it has, as far as it can be read
 */
public record ImportSource(String format, String fileName, String volume, String title, int documents) {}
