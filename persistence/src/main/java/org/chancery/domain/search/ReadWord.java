package org.chancery.domain.search;

/**
 * How one word of a question was read.
 *
 * @param word the word as typed, without signs
 * @param readAs the form under which it is looked up; other endings and accents of it are found too
 * @param count how many records that the officer may see contain it, at most {@link Findings#COUNT_CAP} + 1
 */
public record ReadWord(String word, String readAs, long count) {

    /**
     * Whether no record contains it.
     *
     * @return true when this word alone makes the search come back empty
     */
    public boolean nowhere() {
        return count == 0;
    }
}
