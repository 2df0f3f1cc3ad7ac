package org.chancery.web.history;

/**
 * A field of a record in words.
 *
 * @param label the field
 * @param before its value before, empty when it had none
 * @param after its value after
 */
public record FieldRow(String label, String before, String after) {}
