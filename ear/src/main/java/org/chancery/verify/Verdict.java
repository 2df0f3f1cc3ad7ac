package org.chancery.verify;

import java.util.ArrayList;
import java.util.List;

/** One of the two answers an auditor gets: good, or failed with the reasons. The first reasons are kept, the others counted. */
final class Verdict {

    static final int SHOWN = 20;

    private final List<Finding> first = new ArrayList<>();
    private long count;
    private long firstEvent = Finding.NO_EVENT;

    void add(Finding finding) {
        count++;
        if (first.size() < SHOWN) {
            first.add(finding);
        }
        if (finding.event() >= 0 && (firstEvent < 0 || finding.event() < firstEvent)) {
            firstEvent = finding.event();
        }
    }

    boolean good() {
        return count == 0;
    }

    long count() {
        return count;
    }

    List<Finding> shown() {
        return List.copyOf(first);
    }

    /** The lowest index of an event that is bad or missing, or {@link Finding#NO_EVENT}. */
    long firstEvent() {
        return firstEvent;
    }
}
