package org.chancery.web.history;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.kernel.Words;
import org.chancery.service.history.log.Finding;
import org.chancery.service.history.log.VerificationProgress;
import org.chancery.service.history.log.VerificationService;
import org.chancery.web.kernel.Wording;
import org.jspecify.annotations.Nullable;

/** The page on which an auditor verifies the history and sees how far it is and what was found. */
@Named("verifyHistory")
@RequestScoped
public class VerifyHistoryBean {

    @Inject
    private VerificationService verification;

    @Inject
    private EventWords words;

    @Inject
    private Wording wording;

    private @Nullable VerificationProgress progress;

    /**
     * Begins a verification.
     *
     * @return the page that shows how far it is
     */
    public String verify() {
        verification.verify();
        return "/history/verify.xhtml?faces-redirect=true";
    }

    /**
     * How far it is.
     *
     * @return progress
     */
    public VerificationProgress getProgress() {
        VerificationProgress known = progress == null ? verification.progress() : progress;
        progress = known;
        return known;
    }

    /**
     * How far it is or what it came to, in a sentence.
     *
     * @return words
     */
    public String getVerdict() {
        VerificationProgress now = getProgress();
        return wording.say("history.verification." + Words.of(now.state()), now.events(), now.records(), now.found(), now.until());
    }

    /**
     * Sign of what it came to.
     *
     * @return icon
     */
    public String getIcon() {
        return switch (getProgress().state()) {
            case SOUND -> "m-yes";
            case FAULTY, FAILED -> "m-late";
            case IDLE, RUNNING -> "m-due";
        };
    }

    /**
     * Colour of what it came to.
     *
     * @return tone
     */
    public String getTone() {
        return switch (getProgress().state()) {
            case SOUND -> "good";
            case FAULTY, FAILED -> "late";
            case IDLE, RUNNING -> "wait";
        };
    }

    /**
     * Whether it is going on.
     *
     * @return true until it has ended
     */
    public boolean isRunning() {
        return getProgress().state() == VerificationProgress.State.RUNNING;
    }

    /**
     * What was found, each in a sentence.
     *
     * @return the first of the findings
     */
    public List<FindingLine> getFindings() {
        return getProgress().findings().stream().map(this::line).toList();
    }

    private FindingLine line(Finding finding) {
        if (finding.isHidden()) {
            return new FindingLine(wording.say("history.finding.hidden"), "");
        }
        String sentence = wording.say("history.finding." + Words.of(finding.fault()), finding.index(),
                finding.recordType() == null ? "" : words.type(finding.recordType()), finding.record());
        String href = finding.event() != null ? "event.xhtml?id=" + finding.event() : finding.record() != null ? "list.xhtml?record=" + finding.record() : "";
        return new FindingLine(sentence, href);
    }

    /**
     * A finding as the page shows it.
     *
     * @param says the sentence
     * @param href where to look at it, empty when there is nothing to see
     */
    public record FindingLine(String says, String href) {}
}
