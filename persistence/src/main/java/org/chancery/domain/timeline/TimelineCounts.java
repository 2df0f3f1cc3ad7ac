package org.chancery.domain.timeline;

/**
 * How many things of each kind stand on the timeline of a case file, as far as they exist for the officer.
 *
 * @param correspondence papers
 * @param incidents incidents
 * @param talks talks
 * @param statusChanges proposed and decided changes of status
 */
public record TimelineCounts(long correspondence, long incidents, long talks, long statusChanges) {

    /**
     * All of them.
     *
     * @return sum
     */
    public long all() {
        return correspondence + incidents + talks + statusChanges;
    }
}
