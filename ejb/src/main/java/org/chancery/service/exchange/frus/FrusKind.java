package org.chancery.service.exchange.frus;

/** The kinds of paper that the volumes print, in the ministry's words. */
public enum FrusKind {
    /** A telegram or cable. */
    TELEGRAM("telegram"),
    /** A telegram to many posts. */
    CIRCULAR_TELEGRAM("circular-telegram"),
    /** A message in telegraphic form that went by air pouch. */
    AIRGRAM("airgram"),
    /** A report of a post to its ministry by courier. */
    DESPATCH("despatch"),
    /** An instruction of the ministry to a post by courier. */
    INSTRUCTION("instruction"),
    /** A paper of the same words to many posts. */
    CIRCULAR("circular"),
    /** A letter. */
    LETTER("letter"),
    /** A memorandum. */
    MEMORANDUM("memorandum"),
    /** A diplomatic note. */
    NOTE("diplomatic-note"),
    /** A diplomatic note in the third person. */
    NOTE_VERBALE("note-verbale"),
    /** A paper left with the other side after a talk. */
    AIDE_MEMOIRE("aide-memoire"),
    /** A note of the volume's editors. */
    EDITORIAL_NOTE("editorial-note"),
    /** An estimate of the intelligence community. */
    ESTIMATE("national-intelligence-estimate"),
    /** Minutes or a record of a body's meeting. */
    MINUTES("minutes"),
    /** A report or study. */
    REPORT("report"),
    /** A position, background or talking paper. */
    PAPER("paper"),
    /** A statement made in public or before a body. */
    STATEMENT("public-statement"),
    /** A treaty, agreement, protocol or its draft. */
    AGREEMENT("agreement"),
    /** A resolution, order, proclamation or decree. */
    ACT("official-act"),
    /** Notes that somebody took for himself. */
    NOTES("notes"),
    /** The record of a conversation face to face. */
    MEMCON("memcon"),
    /** The record of a conversation by telephone. */
    TELCON("telcon"),
    /** A paper of which neither head nor source names the kind. */
    OTHER("other");

    private final String word;

    FrusKind(String word) {
        this.word = word;
    }

    /** The ministry's word. */
    public String word() {
        return word;
    }

    /** Whether it is the kind of paper that posts send, so that a town may stand for its post. */
    boolean isSentByPosts() {
        return this == TELEGRAM || this == AIRGRAM || this == DESPATCH;
    }

    /** Whether the paper tells what was said, at a talk or at a body's meeting. */
    boolean isRecord() {
        return isTalk() || this == MINUTES || this == NOTES;
    }

    /** Whether the paper records a talk rather than being a piece of correspondence. */
    public boolean isTalk() {
        return this == MEMCON || this == TELCON;
    }
}
