package org.chancery.service.exchange.frus;

/**
 * Something about a document that its reader should know.
 *
 * @param about  what it is about
 * @param detail the words of the volume that it is about, empty when there are none
 */
public record FrusWarning(About about, String detail) {

    /** What can be doubtful. */
    public enum About {
        /** The document says that it is undated. */
        UNDATED("undated"),
        /** No dateline, and nothing else to give a date. */
        NO_DATE("noDate"),
        /** The date comes from the head, for there is no dateline. */
        DATE_FROM_HEAD("dateFromHead"),
        /** The date was read from the words of the dateline. */
        DATE_FROM_WORDS("dateFromWords"),
        /** The date comes from the volume's index of dates. */
        DATE_FROM_INDEX("dateFromIndex"),
        /** The editors inferred the date. */
        DATE_INFERRED("dateInferred"),
        /** There is a second dateline. */
        SECOND_DATELINE("secondDateline"),
        /** The document is older than the one before it. */
        DATE_ORDER("dateOrder"),
        /** The number does not follow the one before. */
        NUMBER_ORDER("numberOrder"),
        /** Neither head nor source names the kind. */
        NO_KIND("noKind"),
        /** The kind was concluded from sender and addressee. */
        KIND_CONCLUDED("kindConcluded"),
        /** The ministry files the kind under a wider word. */
        KIND_WIDER("kindWider"),
        /** The printed number has a letter or brackets, which are not kept. */
        ODD_NUMBER("oddNumber"),
        /** There is no head. */
        NO_HEAD("noHead"),
        /** A person is referred to who is not in the volume's list. */
        UNKNOWN_PERSON("unknownPerson"),
        /** A talk without a list of participants. */
        NO_PARTICIPANTS("noParticipants"),
        /** The participants stand above the record, for all the papers of a meeting. */
        PARTICIPANTS_OF_MEETING("participantsOfMeeting"),
        /** There is no text. */
        NO_TEXT("noText"),
        /** The place comes from the head, for the dateline names none. */
        PLACE_FROM_HEAD("placeFromHead");

        private final String word;

        About(String word) {
            this.word = word;
        }

        /** The word that message keys are made of. */
        public String word() {
            return word;
        }
    }
}
