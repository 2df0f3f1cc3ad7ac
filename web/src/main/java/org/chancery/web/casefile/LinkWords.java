package org.chancery.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.casefile.CaseLink;
import org.chancery.domain.casefile.LinkedCaseFile;
import org.chancery.domain.kernel.Words;
import org.chancery.web.kernel.Wording;

/** Links between case files in words, seen from the file on the page. */
@Named("linkWords")
@RequestScoped
public class LinkWords {

    @Inject
    private Wording wording;

    /**
     * How the file on the page stands to a linked one.
     *
     * @param linked the other file
     * @return words such as follows from, gave rise to
     */
    public String of(LinkedCaseFile linked) {
        return linked.outgoing() ? of(linked.kind()) : wording.say("caseLinkBack." + Words.of(linked.kind()));
    }

    /**
     * A kind of link.
     *
     * @param kind the kind
     * @return its words
     */
    public String of(CaseLink.Kind kind) {
        return wording.say("caseLinkKind." + Words.of(kind));
    }
}
