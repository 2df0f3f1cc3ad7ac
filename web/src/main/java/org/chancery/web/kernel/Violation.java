package org.chancery.web.kernel;

import java.util.List;

/**
 * One value of a request that the ministry cannot take.
 *
 * @param field name of the field, with dots and positions for what lies deeper: {@code participants[1].state}
 * @param key key of the rule
 * @param args what the rule's sentence names
 */
public record Violation(String field, String key, List<Object> args) {}
