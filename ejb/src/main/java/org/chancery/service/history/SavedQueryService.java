package org.chancery.service.history;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.chancery.domain.history.SavedQuery;
import org.chancery.domain.history.SavedQueryRepository;
import org.chancery.domain.identity.OfficerRepository;
import org.chancery.domain.identity.Roles;
import org.chancery.service.identity.Caller;

/** Keeps an auditor's own questions to the history. */
@Stateless
@DenyAll
public class SavedQueryService {

    @Inject
    private SavedQueryRepository queries;

    @Inject
    private OfficerRepository officers;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The auditor's questions.
     *
     * @return questions by name
     */
    @RolesAllowed(Roles.AUDITOR)
    public List<SavedQuery> list() {
        return queries.of(caller.officer().id());
    }

    /**
     * Keeps a question under a name.
     *
     * @param command what it is called and what it asks
     * @return identity of the question
     */
    @RolesAllowed(Roles.AUDITOR)
    public UUID save(SaveQuery command) {
        SavedQuery query = new SavedQuery(officers.reference(caller.officer()), command.name(), command.filter(), list(), clock.instant());
        queries.add(query);
        return query.getId();
    }

    /**
     * Calls a question otherwise.
     *
     * @param command which one, and what it is called from now on
     */
    @RolesAllowed(Roles.AUDITOR)
    public void rename(RenameQuery command) {
        queries.get(command.query(), caller.officer().id()).rename(command.name(), command.version(), list(), clock.instant());
    }

    /**
     * Throws a question away; the history stays as it is.
     *
     * @param query identity of the question
     */
    @RolesAllowed(Roles.AUDITOR)
    public void remove(UUID query) {
        queries.remove(queries.get(query, caller.officer().id()));
    }
}
