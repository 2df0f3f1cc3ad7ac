package org.chancery.web.kernel;

import java.util.List;

/** The values of a request that the ministry cannot take, all of them at once. */
public class InvalidValues extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /**
     * Refuses a request.
     *
     * @param violations what is wrong, at least one
     */
    public InvalidValues(List<Violation> violations) {
        super("Invalid values: " + violations);
        this.violations = List.copyOf(violations);
    }

    /**
     * What is wrong.
     *
     * @return every value that cannot be taken
     */
    public List<Violation> violations() {
        return violations;
    }
}
