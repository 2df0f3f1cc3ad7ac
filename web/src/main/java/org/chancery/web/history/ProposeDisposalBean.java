package org.chancery.web.history;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.service.history.DisposalService;
import org.chancery.service.history.ProposeDisposal;
import org.chancery.service.history.Retention;
import org.chancery.web.kernel.HighestMarking;
import org.chancery.web.kernel.Notices;
import org.jspecify.annotations.Nullable;

/** The page on which an officer asks for the disposal of a closed case file's history. */
@Named("proposeDisposal")
@ViewScoped
public class ProposeDisposalBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DisposalService disposals;

    @Inject
    private Notices notices;

    private @Nullable String number;
    private @Nullable String reason;
    private transient @Nullable Retention retention;

    /** Reads how long the history is kept, before each showing. */
    public void show() {
        if (number == null) {
            throw new RecordNotFound();
        }
        retention = disposals.retention(CaseNumber.parse(number));
    }

    /**
     * Asks for it.
     *
     * @return the page of the disposal
     */
    public String propose() {
        CaseNumber file = CaseNumber.parse(Objects.requireNonNull(number));
        UUID disposal = disposals.propose(new ProposeDisposal(file, Objects.requireNonNullElse(reason, "")));
        notices.done("disposal.proposed", number);
        return "/history/disposal.xhtml?faces-redirect=true&id=" + disposal;
    }

    /**
     * How long the history is kept.
     *
     * @return what is known of it
     */
    public Retention getRetention() {
        return Objects.requireNonNull(retention);
    }

    /**
     * Whether it can be asked for.
     *
     * @return false while the file is open, its time is not over or a disposal waits
     */
    public boolean isPossible() {
        return getRetention().isOver() && getRetention().pending().isEmpty();
    }

    /**
     * The marking of what is shown.
     *
     * @return the file's level
     */
    public HighestMarking getMarking() {
        HighestMarking marking = new HighestMarking();
        if (retention != null) {
            marking.add(retention.level(), List.of());
        }
        return marking;
    }

    /**
     * Which case file.
     *
     * @return number of the file
     */
    public @Nullable String getNumber() {
        return number;
    }

    /** Takes the number from the address. */
    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    /**
     * Why its history shall go.
     *
     * @return what was typed
     */
    public @Nullable String getReason() {
        return reason;
    }

    /** Takes what was typed. */
    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
