package org.chancery.verify;

import java.io.IOException;

/** A file that cannot be judged at all, with the reason in one sentence. */
class Unusable extends IOException {

    private static final long serialVersionUID = 1L;

    Unusable(String sentence) {
        super(sentence);
    }
}
