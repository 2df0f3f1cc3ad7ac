package org.chancery.web.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseFileColumn;
import org.chancery.domain.casefile.CaseFileOrder;
import org.chancery.domain.casefile.CaseListChoice;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.Words;
import org.chancery.web.kernel.Address;
import org.jspecify.annotations.Nullable;

/** How the address of the register says what an officer chose to see, so that a choice can be kept as a bookmark and mailed. */
@RequestScoped
public class CaseListAddress {

    /** What an address says when something is so; it leaves out what is not. */
    static final String YES = "yes";

    @Inject
    private ClassificationChoices scale;

    /**
     * Reads which case files an address asks for.
     *
     * @param parameters names and values of the address
     * @return the choice
     * @throws RuleViolation when a word or a day in it is none
     */
    public CaseListChoice choice(Map<String, String> parameters) {
        String status = parameters.getOrDefault("status", "");
        String level = parameters.getOrDefault("classification", "");
        String order = parameters.getOrDefault("sort", "");
        return new CaseListChoice(
                parameters.get("desk"),
                status.isBlank() ? null : Words.in(CaseStatus.class, status),
                parameters.get("state"),
                parameters.get("officer"),
                level.isBlank() ? null : scale.level(level),
                day(parameters.getOrDefault("from", "")),
                day(parameters.getOrDefault("to", "")),
                parameters.get("q"),
                YES.equals(parameters.get("late")),
                order.isBlank() ? CaseFileOrder.CHANGED : Words.in(CaseFileOrder.class, order));
    }

    /**
     * Reads which columns an address asks for.
     *
     * @param parameters names and values of the address
     * @return columns, none when it leaves them to the officer
     */
    public List<CaseFileColumn> columns(Map<String, String> parameters) {
        String named = parameters.getOrDefault("columns", "");
        return named.isBlank() ? List.of() : CaseFileColumn.of(Arrays.asList(named.split(",", -1)));
    }

    /**
     * Writes the address of a choice.
     *
     * @param choice which case files
     * @param columns which columns, none to leave them to the officer
     * @return address of the register
     */
    public Address of(CaseListChoice choice, List<CaseFileColumn> columns) {
        CaseStatus status = choice.status();
        Integer level = choice.level();
        return Address.of("list.xhtml")
                .with("desk", choice.desk())
                .with("status", status == null ? null : Words.of(status))
                .with("state", choice.state())
                .with("officer", choice.officer())
                .with("classification", level == null ? null : scale.getWords().get(level))
                .with("from", text(choice.changedFrom()))
                .with("to", text(choice.changedUntil()))
                .with("q", choice.words())
                .with("late", choice.late() ? YES : null)
                .with("sort", choice.order() == CaseFileOrder.CHANGED ? null : Words.of(choice.order()))
                .with("columns", String.join(",", columns.stream().map(Words::of).toList()));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException none) {
            throw new RuleViolation("kernel.noDay", text);
        }
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
