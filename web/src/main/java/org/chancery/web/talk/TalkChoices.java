package org.chancery.web.talk;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.chancery.domain.talk.RecordKind;
import org.chancery.domain.talk.TalkKind;

/** What can be chosen on the forms for talks. */
@Named("talkChoices")
@ApplicationScoped
public class TalkChoices {

    /**
     * The ways to speak with each other.
     *
     * @return kinds in the ministry's order
     */
    public List<TalkKind> getKinds() {
        return List.of(TalkKind.values());
    }

    /**
     * The forms of a record.
     *
     * @return forms in the ministry's order
     */
    public List<RecordKind> getRecords() {
        return List.of(RecordKind.values());
    }
}
