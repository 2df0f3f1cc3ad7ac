package org.chancery.service.history.log;

/**
 * Where an event stands in the log.
 *
 * @param index its place, from 0
 * @param sealed whether a checkpoint was signed over it
 */
public record EventPlace(long index, boolean sealed) {}
