package org.chancery.service.exchange.frus;

import java.util.Optional;

/**
 * A document of the volume that cannot be filed, with the reason for the report.
 *
 * @param position the place in the volume, counted from 1
 * @param id       the identifier within the volume, empty when there is none
 * @param number   the printed number
 * @param reason   why it cannot be filed
 * @param line     where it begins in the file
 */
public record RefusedDocument(int position, String id, Optional<Integer> number, Reason reason, int line)
        implements FrusItem {

    /** Why a document cannot be filed. */
    public enum Reason {
        /** It has no identifier, so that importing it again could not recognise it. */
        NO_IDENTIFIER("noIdentifier"),
        /** Another document of the volume has the same identifier. */
        DUPLICATE_IDENTIFIER("duplicateIdentifier"),
        /** A message, preface or appendix that the volume prints outside its documents. */
        OUTSIDE_DOCUMENTS("outsideDocuments"),
        /** Its mark-up could not be understood. */
        NOT_UNDERSTOOD("notUnderstood");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        /** The word that message keys are made of. */
        public String word() {
            return word;
        }
    }
}
