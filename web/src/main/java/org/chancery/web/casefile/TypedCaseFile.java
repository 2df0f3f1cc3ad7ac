package org.chancery.web.casefile;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseParticulars;
import org.chancery.domain.kernel.Summary;
import org.chancery.domain.kernel.Title;
import org.chancery.web.kernel.Wording;
import org.jspecify.annotations.Nullable;

/** What a case file says of itself, as an officer types it. */
public class TypedCaseFile implements Serializable {

    @Title
    private @Nullable String title;

    @Summary
    private @Nullable String summary;

    private TypedClassification classification = new TypedClassification();

    private List<String> states = new ArrayList<>();

    private @Nullable LocalDate dueOn;

    /** Begins with nothing typed. */
    public TypedCaseFile() {}

    /**
     * Begins with what a case file says, to amend it.
     *
     * @param caseFile the file
     */
    public TypedCaseFile(CaseFile caseFile) {
        this.title = caseFile.getTitle();
        this.summary = caseFile.getSummary().orElse(null);
        this.classification = new TypedClassification(caseFile.getClassification());
        this.states = new ArrayList<>(caseFile.getStates());
        this.dueOn = caseFile.getDueOn().orElse(null);
    }

    /**
     * What was typed.
     *
     * @return the particulars
     */
    public CaseParticulars particulars() {
        return new CaseParticulars(title == null ? "" : title, summary, classification.classification(), List.copyOf(states), dueOn);
    }

    /**
     * Says each field in words, to compare two texts of the same case file.
     *
     * @param wording the ministry's words
     * @return the key of each field's name and its words
     */
    public Map<String, String> say(Wording wording) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("casefile.title", Objects.toString(title, ""));
        words.put("casefile.summary", Objects.toString(summary, ""));
        words.put("party.states", String.join(", ", states));
        words.put("casefile.classification", wording.say("classification." + classification.getLevel()));
        words.put("classification.caveatsLabel", classification.getCaveats());
        words.put("casefile.dueOn", Objects.toString(dueOn, ""));
        return words;
    }

    /**
     * Title.
     *
     * @return title
     */
    public @Nullable String getTitle() {
        return title;
    }

    /**
     * Takes what was typed.
     *
     * @param title title
     */
    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    /**
     * What the matter is.
     *
     * @return what the matter is
     */
    public @Nullable String getSummary() {
        return summary;
    }

    /**
     * Takes what was typed.
     *
     * @param summary what the matter is
     */
    public void setSummary(@Nullable String summary) {
        this.summary = summary;
    }

    /**
     * Day on which the matter is due.
     *
     * @return day on which the matter is due
     */
    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    /**
     * Takes what was typed.
     *
     * @param dueOn day on which the matter is due
     */
    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
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
