package org.chancery.launch;

/** Why Chancery does not start, in one sentence for the person who typed the command. */
class Refusal extends Exception {

    Refusal(String sentence) {
        super(sentence);
    }

    Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
