package org.chancery.service.exchange;

import java.util.List;
import java.util.UUID;

import org.chancery.service.exchange.frus.FrusItem;
import org.chancery.service.exchange.frus.FrusVolume;

/**
 * Files some documents of a volume, all or none.
 *
 * @param job the import they belong to
 * @param volume the volume
 * @param items the documents, and those that cannot be filed, in the order of the volume
 */
public record FileDocuments(UUID job, FrusVolume volume, List<FrusItem> items) {}
