package org.chancery.web.kernel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.chancery.domain.kernel.RuleViolation;

/** The sentences of the interface in the language of one reader. */
public final class Sentences {

    private static final String BUNDLE = "org.chancery.web.messages";
    /** Without it a reader of a language we lack would get the language of the machine. */
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(
            ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    /**
     * Opens the sentences of a language.
     *
     * @param locale the language of the reader
     */
    public Sentences(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Sentences.class.getClassLoader(), NO_FALLBACK);
    }

    /**
     * Says a sentence.
     *
     * @param key its key in the message bundle
     * @param args what it names, in the order of its place holders
     * @return the sentence
     */
    public String say(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }

    /**
     * Says which rule an action would have broken.
     *
     * @param refusal the refusal
     * @return the sentence for the officer
     */
    public String say(RuleViolation refusal) {
        return say(refusal.key(), refusal.args());
    }

    /**
     * Gives a text that is no sentence, such as a pattern, as it stands in the bundle.
     *
     * @param key its key in the message bundle
     * @return the text
     */
    public String raw(String key) {
        return bundle.getString(key);
    }
}
