package org.chancery.web.casefile;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.kernel.LongText;
import org.chancery.domain.kernel.ShortText;
import org.chancery.domain.kernel.Title;
import org.chancery.web.kernel.Wording;
import org.jspecify.annotations.Nullable;

/** What every entry says of itself, as an officer types it. */
public class TypedEntry implements Serializable {

    @Title
    private @Nullable String title;

    private @Nullable EventDate occurred;

    @ShortText
    private @Nullable String place;

    @LongText
    private @Nullable String text;

    private String language = "en";

    private TypedClassification classification = new TypedClassification();

    private List<String> states = new ArrayList<>();

    /** Begins with nothing typed. */
    public TypedEntry() {}

    /**
     * Begins with what the case file says, for an entry that is to be logged into it.
     *
     * @param caseFile the file
     */
    public TypedEntry(CaseFile caseFile) {
        this.classification = new TypedClassification(caseFile.getClassification());
        this.states = new ArrayList<>(caseFile.getStates());
    }

    /**
     * Begins with what an entry says, to correct it.
     *
     * @param entry the entry
     */
    public TypedEntry(CaseEntry entry) {
        this.title = entry.getTitle();
        this.occurred = entry.getOccurred().orElse(null);
        this.place = entry.getPlace().orElse(null);
        this.text = entry.getText().orElse(null);
        this.language = entry.getLanguage();
        this.classification = new TypedClassification(entry.getClassification());
        this.states = new ArrayList<>(entry.getStates());
    }

    /**
     * What was typed.
     *
     * @return the particulars
     */
    public EntryParticulars particulars() {
        return new EntryParticulars(
                title == null ? "" : title, occurred, place, text, language, classification.classification(), List.copyOf(states));
    }

    /**
     * Says each field in words, to compare two texts of the same entry.
     *
     * @param words gets the key of each field's name and its words
     * @param wording the ministry's words
     */
    public void say(Map<String, String> words, Wording wording) {
        words.put("entry.title", Objects.toString(title, ""));
        words.put("entry.occurred", Objects.toString(occurred, ""));
        words.put("entry.place", Objects.toString(place, ""));
        words.put("entry.language", language);
        words.put("casefile.classification", wording.say("classification." + classification.getLevel()));
        words.put("classification.caveatsLabel", classification.getCaveats());
        words.put("party.states", String.join(", ", states));
        words.put("entry.text", Objects.toString(text, ""));
    }

    /**
     * Title or subject.
     *
     * @return title or subject
     */
    public @Nullable String getTitle() {
        return title;
    }

    /**
     * Takes what was typed.
     *
     * @param title title or subject
     */
    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    /**
     * Date, as exactly as it is known.
     *
     * @return date, as exactly as it is known
     */
    public @Nullable EventDate getOccurred() {
        return occurred;
    }

    /**
     * Takes what was typed.
     *
     * @param occurred date, as exactly as it is known
     */
    public void setOccurred(@Nullable EventDate occurred) {
        this.occurred = occurred;
    }

    /**
     * Place.
     *
     * @return place
     */
    public @Nullable String getPlace() {
        return place;
    }

    /**
     * Takes what was typed.
     *
     * @param place place
     */
    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    /**
     * Text, paragraphs separated by blank lines.
     *
     * @return text, paragraphs separated by blank lines
     */
    public @Nullable String getText() {
        return text;
    }

    /**
     * Takes what was typed.
     *
     * @param text text, paragraphs separated by blank lines
     */
    public void setText(@Nullable String text) {
        this.text = text;
    }

    /**
     * Tag of the text's language.
     *
     * @return tag of the text's language
     */
    public String getLanguage() {
        return language;
    }

    /**
     * Takes what was typed.
     *
     * @param language tag of the text's language
     */
    public void setLanguage(String language) {
        this.language = language;
    }

    /**
     * Level and caveats.
     *
     * @return level and caveats
     */
    public TypedClassification getClassification() {
        return classification;
    }

    /**
     * Codes of the states concerned.
     *
     * @return codes of the states concerned
     */
    public List<String> getStates() {
        return states;
    }

    /**
     * Takes what was chosen.
     *
     * @param states codes of the states concerned, or null for none
     */
    public void setStates(@Nullable List<String> states) {
        this.states = states == null ? new ArrayList<>() : new ArrayList<>(states);
    }
}
