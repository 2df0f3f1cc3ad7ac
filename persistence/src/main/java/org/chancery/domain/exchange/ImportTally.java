package org.chancery.domain.exchange;

/**
 * What became of the documents of an import so far.
 *
 * @param imported how many were filed or corrected
 * @param unchanged how many are filed already, word for word
 * @param skipped how many were not filed
 * @param warnings how many doubts there are, of all documents together
 */
public record ImportTally(long imported, long unchanged, long skipped, long warnings) {

    /**
     * How many documents are in the report.
     *
     * @return number of documents
     */
    public long done() {
        return imported + unchanged + skipped;
    }
}
