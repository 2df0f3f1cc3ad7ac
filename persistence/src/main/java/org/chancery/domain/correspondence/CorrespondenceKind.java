package org.chancery.domain.correspondence;

/** The kinds of paper that a ministry sends and receives. */
public enum CorrespondenceKind {
    /** Third-person note, initialled: the usual form between a mission and a ministry. */
    NOTE_VERBALE,
    /** First-person note, signed. */
    DIPLOMATIC_NOTE,
    /** The same note to several missions. */
    CIRCULAR_NOTE,
    /** One note of several missions. */
    COLLECTIVE_NOTE,
    /** A note that protests. */
    PROTEST_NOTE,
    /** Left with the other side after a talk. */
    AIDE_MEMOIRE,
    /** A statement of facts and arguments. */
    MEMORANDUM,
    /** A paper without a sender. */
    NON_PAPER,
    /** A formal representation. */
    DEMARCHE,
    /** A letter. */
    LETTER,
    /** Accredits a head of mission. */
    LETTER_OF_CREDENCE,
    /** Ends the post of a head of mission. */
    LETTER_OF_RECALL,
    /** Congratulation, condolence, national day. */
    GOODWILL_MESSAGE,
    /** A telegram. */
    TELEGRAM,
    /** The same telegram to several posts. */
    CIRCULAR_TELEGRAM,
    /** A telegram's text sent by air mail. */
    AIRGRAM,
    /** A report of a mission by bag. */
    DESPATCH,
    /** Said to the public by one side. */
    PUBLIC_STATEMENT,
    /** Said to the public by several sides together. */
    JOINT_STATEMENT,
    /** Published at the end of a meeting. */
    COMMUNIQUE,
    /** Given to the press. */
    PRESS_RELEASE,
    /** One side's account of a talk, given to the press. */
    READOUT,
    /** A note by the editors of a publication of documents. */
    EDITORIAL_NOTE,
    /** An estimate of the intelligence services. */
    INTELLIGENCE_ESTIMATE,
    /** Minutes or notes of a meeting inside the own government. */
    MINUTES,
    /** A report. */
    REPORT,
    /** A study, a position paper, any other paper. */
    PAPER
}
