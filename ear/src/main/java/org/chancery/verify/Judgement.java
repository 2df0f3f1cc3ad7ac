package org.chancery.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the examination of a pack comes to: whether it is true as far as it goes, and whether it is all there. */
final class Judgement {

    private final Verdict integrity = new Verdict();
    private final Verdict completeness = new Verdict();
    private final List<String> remarks = new ArrayList<>();

    Verdict integrity() {
        return integrity;
    }

    Verdict completeness() {
        return completeness;
    }

    /** Something to know that is no fault. */
    void remark(String sentence) {
        if (remarks.size() < Verdict.SHOWN) {
            remarks.add(sentence);
        }
    }

    List<String> remarks() {
        return List.copyOf(remarks);
    }

    boolean good() {
        return integrity.good() && completeness.good();
    }

    /** Every finding that will be shown. */
    Stream<Finding> shown() {
        return Stream.concat(integrity.shown().stream(), completeness.shown().stream());
    }
}
