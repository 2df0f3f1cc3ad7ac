package org.chancery.service.history;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.kernel.Act;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Tells the refusals that an auditor must know of from mere slips, and puts them down: what the four eyes forbid, what another desk or a
 * higher clearance would need, and a look at a record that is there, but not for this officer.
 */
@Dependent
public class Refusals {

    private static final Logger LOG = System.getLogger(Refusals.class.getName());
    private static final Set<String> RIGHTS =
            Set.of("casefile.notPosted", "casefile.notSupervisor", "classification.aboveClearance", "casefile.assignee");
    private static final String FOUR_EYES = "fourEyes.";

    @Inject
    private HistoryBook book;

    /**
     * Puts down a refusal if it is one that the history keeps.
     *
     * @param act what was tried
     * @param officer who tried
     * @param refused how it was refused
     * @param given what the service was given
     */
    void note(Act act, Optional<OfficerPrincipal> officer, RuleViolation refused, @Nullable Object @Nullable [] given) {
        try {
            if (refused instanceof RecordNotFound) {
                officer.ifPresent(who -> book.lookRefused(act, RecordKeys.in(given), who.needToKnow()));
            } else if (refused.key().startsWith(FOUR_EYES) || RIGHTS.contains(refused.key())) {
                book.refused(act, RecordKeys.in(given), refused.key());
            }
        } catch (RuntimeException unwritten) {
            // the refusal stands; that the history does not have it is for the log to tell
            LOG.log(Level.ERROR, "A refused attempt at " + act.verb() + " by " + act.officerName() + " is not in the history", unwritten);
        }
    }
}
