package org.chancery.service.exchange;

import java.io.Serializable;
import java.util.UUID;

/**
 * A volume that was uploaded and is waiting to be filed.
 *
 * @param id under which it waits
 * @param fileName name of the file
 * @param size bytes
 * @param preview what is in it
 */
public record ReceivedVolume(UUID id, String fileName, long size, VolumePreview preview) implements Serializable {}
