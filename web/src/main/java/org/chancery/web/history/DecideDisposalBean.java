package org.chancery.web.history;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.service.history.DecideDisposal;
import org.chancery.service.history.DisposalInFull;
import org.chancery.service.history.DisposalService;
import org.chancery.web.kernel.HighestMarking;
import org.chancery.web.kernel.Identity;
import org.chancery.web.kernel.Notices;
import org.jspecify.annotations.Nullable;

/** The page of one disposal, on which a supervisor decides it and everybody else of the desk reads it. */
@Named("decideDisposal")
@ViewScoped
public class DecideDisposalBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DisposalService disposals;

    @Inject
    private Notices notices;

    private @Nullable String id;
    private @Nullable String comment;
    private transient @Nullable DisposalInFull disposal;
    private transient long events;

    /** Reads the disposal as it stands now, before each showing. */
    public void show() {
        if (id == null) {
            throw new RecordNotFound();
        }
        disposal = disposals.get(Identity.of(id));
        events = disposals.events(disposal.id());
    }

    /**
     * Approves it.
     *
     * @return its page
     */
    public String approve() {
        disposals.approve(new DecideDisposal(wanted(), comment));
        return again("disposal.approved");
    }

    /**
     * Rejects it, for the reason typed.
     *
     * @return its page
     */
    public String reject() {
        disposals.reject(new DecideDisposal(wanted(), comment));
        return again("disposal.rejected");
    }

    /**
     * Takes it back.
     *
     * @return its page
     */
    public String withdraw() {
        disposals.withdraw(wanted());
        return again("disposal.withdrawn");
    }

    private UUID wanted() {
        return Identity.of(Objects.requireNonNull(id));
    }

    private String again(String done) {
        notices.done(done);
        return "/history/disposal.xhtml?faces-redirect=true&id=" + id;
    }

    /**
     * The disposal.
     *
     * @return disposal as this officer sees it
     */
    public DisposalInFull getDisposal() {
        if (disposal == null) {
            show();
        }
        return Objects.requireNonNull(disposal);
    }

    /**
     * How many events lose their content, or lost it.
     *
     * @return number of events
     */
    public long getEvents() {
        return events;
    }

    /**
     * Whether this officer may decide it.
     *
     * @return true for a supervisor of the desk who did not ask
     */
    public boolean isMayDecide() {
        return getDisposal().pending() && getDisposal().objection() == null;
    }

    /**
     * The marking of what is shown.
     *
     * @return the file's level and caveats
     */
    public HighestMarking getMarking() {
        HighestMarking marking = new HighestMarking();
        if (disposal != null) {
            marking.add(disposal.level(), disposal.caveats());
        }
        return marking;
    }

    /**
     * Which disposal.
     *
     * @return identity as text
     */
    public @Nullable String getId() {
        return id;
    }

    /** Takes the identity from the address. */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /**
     * Why it is decided so.
     *
     * @return what was typed
     */
    public @Nullable String getComment() {
        return comment;
    }

    /** Takes what was typed. */
    public void setComment(@Nullable String comment) {
        this.comment = comment;
    }
}
