package org.chancery.web.exchange;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.exchange.ImportedDocument;
import org.chancery.web.kernel.Wording;

/** What a report says of a document in the reader's language: why it was skipped, and what is doubtful. */
@Named("doubts")
@RequestScoped
public class Doubts {

    private static final String COLON = ": ";

    @Inject
    private Wording wording;

    /**
     * The doubts.
     *
     * @param line line of the report
     * @return a sentence for each
     */
    public List<String> sentences(ImportedDocument line) {
        List<String> sentences = new ArrayList<>();
        for (String warning : line.getFacts().warnings()) {
            int colon = warning.indexOf(COLON);
            String word = colon < 0 ? warning : warning.substring(0, colon);
            sentences.add(wording.say("exchange.doubt." + word, colon < 0 ? "" : warning.substring(colon + COLON.length())));
        }
        return sentences;
    }

    /**
     * The reason.
     *
     * @param line line of the report
     * @return a sentence, empty when there is nothing to say
     */
    public String reason(ImportedDocument line) {
        return line.getReason().map(wording::say).orElse("");
    }
}
