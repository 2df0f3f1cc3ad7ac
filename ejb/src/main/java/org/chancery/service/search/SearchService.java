package org.chancery.service.search;

import java.util.List;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.chancery.domain.identity.Roles;
import org.chancery.domain.search.Findings;
import org.chancery.domain.search.Question;
import org.chancery.domain.search.ReadWord;
import org.chancery.domain.search.SearchIndex;
import org.chancery.service.identity.Caller;

/** Full-text search over everything the officer may see. */
@Stateless
@DenyAll
public class SearchService {

    private static final int MOST = 200;
    private static final int DEEPEST = 10_000;

    @Inject
    private SearchIndex index;

    @Inject
    private Caller caller;

    /**
     * Searches.
     *
     * @param question what for
     * @param offset how many hits to leave out, at most 10,000
     * @param limit how many hits to return, 1 to 200
     * @return hits, count and facets
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR})
    public Findings find(Question question, int offset, int limit) {
        return index.search(
                question, caller.needToKnow(), Math.max(0, Math.min(offset, DEEPEST)), Math.max(1, Math.min(limit, MOST)));
    }

    /**
     * Says how each word of a question is read and how many records contain it.
     *
     * @param words the question
     * @return the words in their order
     */
    @RolesAllowed({Roles.DESK_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR})
    public List<ReadWord> explain(String words) {
        return index.explain(words, caller.needToKnow());
    }
}
