package org.chancery.web.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.chancery.domain.history.HistoryLine;
import org.chancery.domain.kernel.Occurrence.Outcome;
import org.chancery.web.kernel.Wording;
import org.jspecify.annotations.Nullable;

/** Says events in the reader's language: the verbs of the ministry, and the records they were done on. */
@RequestScoped
public class EventWords {

    private static final String LOOK_UP = "history.lookUp";
    private static final String READ = "history.read";
    private static final String EXPORT = "history.export";
    private static final Set<String> IN_ENTRIES = Set.of("Correspondence", "Incident", "Talk", "Attachment");

    /** The verbs to choose from, in the order of an officer's day; others can be asked for in the address. */
    private static final List<String> VERBS = List.of(
            "casefile.open", "casefile.amend", "casefile.assign", "casefile.link", "casefile.unlink",
            "correspondence.log", "correspondence.correct", "incident.log", "incident.correct", "talk.log", "talk.correct",
            "attachment.attach", "attachment.remove", "approval.propose", "approval.decide", "approval.withdraw",
            "disposal.propose", "disposal.approve", "disposal.reject", "disposal.withdraw",
            "identity.signIn", "identity.signOut", "identity.throttled", "officer.create", "officer.assign", "officer.disable",
            "import.start", LOOK_UP, READ, EXPORT);

    @Inject
    private Wording wording;

    /**
     * The verbs to choose from.
     *
     * @return verbs
     */
    List<String> actions() {
        return VERBS;
    }

    /**
     * A verb in words.
     *
     * @param verb {@code correspondence.log}
     * @return words, the verb itself when there are none
     */
    String action(String verb) {
        String said = wording.say("act." + verb);
        return said.equals("act." + verb) ? verb : said;
    }

    /**
     * The filters of an address in words.
     *
     * @param address address of a list
     * @return words by the name of the filter
     */
    Map<String, String> filters(HistoryAddress address) {
        Map<String, String> said = new LinkedHashMap<>();
        HistoryAddress.FILTERS.stream().filter(address::has).forEach(name -> said.put(name, wording.say(
                "history.chosen." + name, name.equals(HistoryAddress.ACTION) ? action(address.value(name)) : address.value(name))));
        return said;
    }

    /**
     * An event as a line of the list.
     *
     * @param event the event
     * @return the line
     */
    EventLine line(HistoryLine event) {
        boolean refused = event.outcome() == Outcome.REFUSED;
        String does = refused ? wording.say("history.refused", action(event.action())) : action(event.action());
        return new EventLine(event, does, icon(event, refused), tone(event, refused), on(event), href(event), known(event), more(event));
    }

    private static String icon(HistoryLine event, boolean refused) {
        if (refused) {
            return "m-no";
        }
        return switch (event.action()) {
            case LOOK_UP, READ -> "eye";
            case EXPORT -> "download";
            case "approval.propose", "disposal.propose" -> "m-prop";
            case "approval.decide" -> "m-yes";
            case "identity.signIn" -> "key-round";
            case "identity.signOut" -> "log-out";
            default -> switch (event.change()) {
                case MADE -> "plus";
                case CHANGED -> "pencil";
                case REMOVED -> "trash-2";
                case NONE -> "info";
            };
        };
    }

    private static String tone(HistoryLine event, boolean refused) {
        if (refused) {
            return "late";
        }
        return switch (event.action()) {
            case LOOK_UP, READ, EXPORT -> "disp";
            case "approval.propose" -> "wait";
            case "approval.decide" -> "good";
            default -> event.change() == HistoryLine.Change.NONE ? "" : "acc";
        };
    }

    private String on(HistoryLine event) {
        String name = event.recordName();
        return name != null ? name : event.recordType() == null ? "" : type(event.recordType());
    }

    private static String href(HistoryLine event) {
        if (event.entry() != null && IN_ENTRIES.contains(String.valueOf(event.recordType()))) {
            return "../casefile/entry.xhtml?id=" + event.entry();
        }
        return event.caseNumber() == null ? "" : "../casefile/view.xhtml?number=" + event.caseNumber();
    }

    private static String known(HistoryLine event) {
        if (event.recordVersion() == null || event.caseNumber() == null) {
            return "";
        }
        boolean inEntry = event.entry() != null && IN_ENTRIES.contains(String.valueOf(event.recordType()));
        return new KnownAddress(inEntry ? null : event.caseNumber(), inEntry ? event.entry() : null, event.recordedAt(), null).text();
    }

    private String more(HistoryLine event) {
        String number = event.caseNumber() == null || event.caseNumber().equals(event.recordName()) ? null : event.caseNumber();
        String type = event.recordType() == null ? null : type(event.recordType());
        String gone = event.disposedOf() ? wording.say("history.contentGone") : null;
        return Stream.of(type, number, detail(event), gone)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /**
     * What else an event says.
     *
     * @param event the event
     * @return words, or null
     */
    private @Nullable String detail(HistoryLine event) {
        String detail = event.detail();
        return detail != null && (event.action().equals(LOOK_UP) || event.action().equals(READ)) ? action(detail) : detail;
    }

    /**
     * A kind of record in words.
     *
     * @param type simple name of its class
     * @return words, the name itself when there are none
     */
    String type(String type) {
        String said = wording.say("record." + type);
        return said.equals("record." + type) ? type : said;
    }
}
