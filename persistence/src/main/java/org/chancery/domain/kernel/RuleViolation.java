package org.chancery.domain.kernel;

import java.util.List;

import jakarta.ejb.ApplicationException;

/**
 * A rule of the ministry that an action would have broken; the action is rolled back and nothing of it stays.
 *
 * <p>The key is the key of the sentence in the message bundles, so that every reader gets the refusal in the reader's own language.
 */
@ApplicationException(rollback = true)
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] args;

    /**
     * Refuses an action.
     *
     * @param key the rule's key, {@code feature.rule}
     * @param args what the sentence names, in the order of its place holders; shown to the officer, so never anything the officer may not see
     */
    public RuleViolation(String key, Object... args) {
        super(key + (args.length == 0 ? "" : " " + List.of(args)));
        this.key = key;
        this.args = args.clone();
    }

    /**
     * The rule's key.
     *
     * @return key of the message, {@code feature.rule}
     */
    public String key() {
        return key;
    }

    /**
     * What the sentence names.
     *
     * @return arguments of the message in order, empty after a transfer between servers
     */
    public Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }
}
