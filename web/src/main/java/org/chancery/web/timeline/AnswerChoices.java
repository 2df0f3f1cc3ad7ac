package org.chancery.web.timeline;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.timeline.EntryInBrief;
import org.chancery.service.timeline.TimelineService;
import org.chancery.web.kernel.When;
import org.chancery.web.kernel.Wording;
import org.jspecify.annotations.Nullable;

/** The papers of a case file that another one may answer, as a form offers them. */
@Named("answerChoices")
@RequestScoped
public class AnswerChoices {

    @Inject
    private TimelineService timeline;

    @Inject
    private Wording wording;

    @Inject
    private When when;

    private @Nullable List<EntryInBrief> papers;

    /**
     * The papers.
     *
     * @param number number of the case file
     * @param except identity of the paper that the form is about, or nothing
     * @return papers, newest first
     */
    public List<EntryInBrief> of(String number, @Nullable String except) {
        List<EntryInBrief> read = papers;
        if (read == null) {
            read = timeline.answerable(CaseNumber.parse(number)).stream()
                    .filter(paper -> !paper.id().toString().equals(except))
                    .toList();
            papers = read;
        }
        return read;
    }

    /**
     * A paper in one line.
     *
     * @param paper the paper
     * @return reference, title, kind and date
     */
    public String label(EntryInBrief paper) {
        String about = Stream.of(wording.word(paper.subkind()), when.show(paper.occurred(), "day"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String reference = paper.ourReference() == null ? paper.theirReference() : paper.ourReference();
        return Stream.of(reference, paper.title()).filter(Objects::nonNull).collect(Collectors.joining(" ")) + " (" + about + ")";
    }
}
