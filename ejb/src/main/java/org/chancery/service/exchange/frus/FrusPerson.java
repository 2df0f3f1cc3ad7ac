package org.chancery.service.exchange.frus;

/**
 * A person of the volume's own list.
 *
 * @param name   surname and forenames as the list has them
 * @param office the function in the years of the volume
 */
public record FrusPerson(String name, String office) {
}
