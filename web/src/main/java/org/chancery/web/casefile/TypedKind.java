package org.chancery.web.casefile;

import java.io.Serializable;
import java.util.Map;

import org.chancery.web.kernel.Wording;

/** What one kind of entry says beside what every entry says, as an officer types it. */
public interface TypedKind extends Serializable {

    /**
     * Says each field in words, to compare two texts of the same entry.
     *
     * @param words gets the key of each field's name and its words
     * @param wording the ministry's words
     */
    void say(Map<String, String> words, Wording wording);
}
