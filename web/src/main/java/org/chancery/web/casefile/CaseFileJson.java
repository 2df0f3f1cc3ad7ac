package org.chancery.web.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.json.JsonObject;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseFileSummary;
import org.chancery.domain.casefile.CaseParticulars;
import org.chancery.domain.casefile.Classification;
import org.chancery.domain.casefile.ClassificationScale;
import org.chancery.domain.casefile.LinkedCaseFile;
import org.chancery.domain.casefile.StatusChange;
import org.chancery.domain.kernel.CalendarDay;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Text;
import org.chancery.domain.party.States;
import org.chancery.web.kernel.Fields;
import org.chancery.web.kernel.JsonRecord;
/** A case file as the API reads and writes it. */
public final class CaseFileJson {

    private static final Classification UNCLASSIFIED = new Classification(0, List.of());

    private CaseFileJson() {}

    static JsonObject write(CaseFile file, ClassificationScale scale) {
        return new JsonRecord()
                .with("id", file.getId())
                .with("number", file.getNumber())
                .with("version", file.getVersion())
                .with("title", file.getTitle())
                .with("summary", file.getSummary())
                .with("desk", file.getDesk().getCode())
                .with("officer", file.getOfficer().getName())
                .with("classification", scale.word(file.getClassification().getLevel()))
                .with("caveats", file.getClassification().getCaveats())
                .with("states", file.getStates())
                .with("status", file.getStatus())
                .with("reachable", List.copyOf(file.getStatus().followers()))
                .with("dueOn", file.getDueOn())
                .with("pendingChange", file.getPendingChange().map(StatusChange::getId))
                .with("openedAt", file.getOpenedAt())
                .with("changedAt", file.getChangedAt())
                .with("changedBy", file.getChangedByName())
                .json();
    }

    static JsonObject write(CaseFileSummary line, ClassificationScale scale) {
        return new JsonRecord()
                .with("id", line.id())
                .with("number", line.number())
                .with("version", line.version())
                .with("title", line.title())
                .with("desk", line.desk())
                .with("officer", line.officer())
                .with("classification", scale.word(line.level()))
                .with("caveats", line.caveats())
                .with("states", line.states())
                .with("status", line.status())
                .with("proposed", line.proposed())
                .with("dueOn", line.dueOn())
                .with("changedAt", line.changedAt())
                .with("changedBy", line.changedByName())
                .json();
    }

    static JsonObject write(LinkedCaseFile link, ClassificationScale scale) {
        return new JsonRecord()
                .with("id", link.link())
                .with("kind", link.kind())
                .with("madeHere", link.outgoing())
                .with("number", link.number())
                .with("title", link.title())
                .with("status", link.status())
                .with("classification", scale.word(link.level()))
                .json();
    }

    /** What a new case file says of itself. */
    static CaseParticulars read(Fields fields, ClassificationScale scale) {
        return read(fields, new CaseParticulars("", null, UNCLASSIFIED, List.of(), null), scale);
    }

    /** What a case file says of itself after some of it was given anew. */
    static CaseParticulars read(Fields fields, CaseFile present, ClassificationScale scale) {
        return read(fields, new CaseParticulars(
                present.getTitle(), present.getSummary().orElse(null), present.getClassification(), present.getStates(),
                present.getDueOn().orElse(null)), scale);
    }

    private static CaseParticulars read(Fields fields, CaseParticulars present, ClassificationScale scale) {
        String title = fields.text("title", present.title(), Text.TITLE, "casefile.title", true);
        String summary = fields.text("summary", present.summary(), Text.SUMMARY, "casefile.summary", false);
        Classification classification = ClassificationJson.read(fields, present.classification(), scale);
        List<String> states = states(fields, present.states());
        LocalDate dueOn = fields.value("dueOn", present.dueOn(), CaseFileJson::day);
        fields.check();
        return new CaseParticulars(
                Objects.requireNonNull(title), summary, Objects.requireNonNull(classification), states, dueOn);
    }

    /**
     * Reads the states concerned.
     *
     * @param fields the body
     * @param present the states there are
     * @return codes; one that is no state is noted
     */
    public static List<String> states(Fields fields, List<String> present) {
        return fields.list("states", present, item -> item.value(item.only(), null, States::checked));
    }

    /**
     * Reads a day.
     *
     * @param text the day as ISO 8601 writes it
     * @return the day
     * @throws RuleViolation {@code field.day} when it is none
     */
    public static LocalDate day(String text) {
        return CalendarDay.parse(text);
    }
}
