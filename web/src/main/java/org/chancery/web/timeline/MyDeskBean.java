package org.chancery.web.timeline;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.casefile.CaseFileFilter;
import org.chancery.domain.casefile.CaseFileOrder;
import org.chancery.domain.casefile.CaseFileSummary;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.identity.Roles;
import org.chancery.domain.timeline.ReplyDue;
import org.chancery.service.casefile.CaseFileService;
import org.chancery.service.casefile.ListCaseFiles;
import org.chancery.service.timeline.ActionNeeded;
import org.chancery.service.timeline.MyDeskService;
import org.chancery.web.identity.Navigation;
import org.chancery.web.identity.SignedInOfficer;
import org.chancery.web.kernel.HighestMarking;
import org.chancery.web.kernel.When;
import org.jspecify.annotations.Nullable;

/** The page a desk officer begins the day with: what needs the officer, which replies are owed, what changed lately. */
@Named("myDesk")
@ViewScoped
public class MyDeskBean implements Serializable {

    private static final int REPLIES = 25;
    private static final int RECENT = 15;
    private static final int OFFERED = 8;
    private static final int DAYS = 7;
    private static final Set<String> LOGGED = Set.of("correspondence", "incident", "talk");

    @Inject
    private MyDeskService desk;

    @Inject
    private CaseFileService caseFiles;

    @Inject
    private SignedInOfficer officer;

    @Inject
    private Navigation navigation;

    @Inject
    private When when;

    @Inject
    private Clock clock;

    private @Nullable String log;
    private @Nullable String words;
    private transient List<ActionNeeded> actions = List.of();
    private transient List<ReplyDue> replies = List.of();
    private transient List<CaseFileSummary> recent = List.of();
    private transient List<CaseFileSummary> offered = List.of();

    /**
     * Leads officers of other roles to where their day begins, and lays out the desk for desk officers.
     *
     * @return the page of the role, or null to stay
     */
    public @Nullable String enter() {
        if (!officer.may(Roles.DESK_OFFICER)) {
            return navigation.start();
        }
        actions = desk.needsMyAction();
        replies = desk.repliesDue(REPLIES);
        Instant since = clock.instant().minus(Duration.ofDays(DAYS));
        recent = desk.recentlyChanged(RECENT).stream().filter(file -> file.changedAt().isAfter(since)).toList();
        offered = isChoosing() ? offer() : List.of();
        return null;
    }

    private List<CaseFileSummary> offer() {
        CaseFileFilter filter = new CaseFileFilter(
                Set.of(), EnumSet.complementOf(EnumSet.of(CaseStatus.CLOSED)), null, null, null, null, null, words == null || words.isBlank() ? null : words.strip());
        return caseFiles.list(new ListCaseFiles(filter, CaseFileOrder.CHANGED, null, OFFERED)).items();
    }

    /**
     * Whether the officer is about to log something and chooses the case file.
     *
     * @return true after a choice in the menu
     */
    public boolean isChoosing() {
        return log != null && LOGGED.contains(log);
    }

    /**
     * What needs the officer.
     *
     * @return rejected proposals and files in the officer's charge
     */
    public List<ActionNeeded> getActions() {
        return actions;
    }

    /**
     * Which replies are owed.
     *
     * @return papers without an answer, the earliest due first
     */
    public List<ReplyDue> getReplies() {
        return replies;
    }

    /**
     * Whether the day on which something was due is over.
     *
     * @param due the day
     * @return true when it is late
     */
    public boolean past(LocalDate due) {
        return due.isBefore(when.getToday());
    }

    /**
     * What changed lately.
     *
     * @return case files, the last changed first
     */
    public List<CaseFileSummary> getRecent() {
        return recent;
    }

    /**
     * How far back that goes.
     *
     * @return days
     */
    public int getDays() {
        return DAYS;
    }

    /**
     * The case files offered to log into.
     *
     * @return files that are not closed, the last changed first
     */
    public List<CaseFileSummary> getOffered() {
        return offered;
    }

    /**
     * The highest marking of all that lies on the desk.
     *
     * @return level and caveats
     */
    public HighestMarking getMarking() {
        HighestMarking highest = new HighestMarking();
        actions.forEach(action -> highest.add(action.level(), List.of()));
        replies.forEach(reply -> highest.add(reply.level(), List.of()));
        recent.forEach(file -> highest.add(file.level(), file.caveats()));
        offered.forEach(file -> highest.add(file.level(), file.caveats()));
        return highest;
    }

    /**
     * What is to be logged.
     *
     * @return correspondence, incident or talk, nothing while nothing is chosen
     */
    public @Nullable String getLog() {
        return log;
    }

    /**
     * Chooses what is to be logged.
     *
     * @param log correspondence, incident or talk
     */
    public void setLog(@Nullable String log) {
        this.log = log;
    }

    /**
     * The words looked for among the case files.
     *
     * @return what was typed
     */
    public @Nullable String getWords() {
        return words;
    }

    /**
     * Looks for a case file.
     *
     * @param words number, or words of the title
     */
    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
