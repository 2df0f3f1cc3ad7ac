package org.chancery.web.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.chancery.domain.kernel.CalendarDay;
import org.chancery.domain.party.States;
import org.chancery.domain.search.Findings;
import org.chancery.domain.search.Question;
import org.chancery.domain.search.ReadWord;
import org.chancery.service.search.SearchService;
import org.chancery.web.kernel.HighestMarking;
import org.chancery.web.kernel.Look;
import org.chancery.web.kernel.Marks;
import org.chancery.web.kernel.Wording;
import org.jspecify.annotations.Nullable;

/** The search page: asks what its address says. */
@Named("find")
@RequestScoped
public class FindBean {

    private static final String CASE_FILE = "case-file";
    private static final int PAGE = 20;
    private static final List<String> NAMES = List.of("q", "kind", "state", "year", "level", "from", "to", "sort", "page");

    @Inject
    private SearchService search;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Look look;

    @Inject
    private Marks marks;

    @Inject
    private Wording wording;

    private SearchAddress address = new SearchAddress(Map.of(), List.of());
    private HighestMarking marking = new HighestMarking();
    private List<FoundRecord> hits = List.of();
    private List<ReadWord> words = List.of();
    private @Nullable Findings findings;

    /** Searches for what the address asks. */
    public void load() {
        address = new SearchAddress(request.getParameterMap(), NAMES);
        if (!isAsked()) {
            return;
        }
        Question question = new Question(
                getWords(),
                address.all("kind"),
                address.all("state"),
                numbers("year"),
                numbers("level"),
                day("from"),
                day("to"),
                isNewestFirst());
        findings = search.find(question, (page() - 1) * PAGE, PAGE);
        hits = findings.hits().stream().map(FoundRecord::new).toList();
        findings.hits().forEach(hit -> marking.add(hit.level(), hit.caveats()));
        words = search.explain(getWords());
    }

    private List<Integer> numbers(String name) {
        return address.all(name).stream()
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .toList();
    }

    private @Nullable LocalDate day(String name) {
        return CalendarDay.read(address.one(name)).orElse(null);
    }

    private int page() {
        return address.one("page").matches("[1-9][0-9]{0,2}") ? Integer.parseInt(address.one("page")) : 1;
    }

    private List<Facet> facets(String name, Map<?, Long> counts) {
        List<Facet> facets = new ArrayList<>();
        counts.forEach((value, count) -> facets.add(facet(name, String.valueOf(value), count)));
        address.all(name).stream()
                .filter(chosen -> facets.stream().noneMatch(facet -> facet.value().equals(chosen)))
                .forEach(chosen -> facets.add(facet(name, chosen, 0)));
        return facets;
    }

    private Facet facet(String name, String value, long count) {
        return new Facet(value, label(name, value), count, address.all(name).contains(value), address.toggled(name, value));
    }

    private String label(String name, String value) {
        return switch (name) {
            case "kind" -> CASE_FILE.equals(value) ? wording.say("search.caseFile") : marks.kindWord(value);
            case "state" -> States.name(value, look.getLocale());
            case "level" -> marks.levelWord(Integer.valueOf(value));
            default -> value;
        };
    }

    /**
     * Whether anything was asked.
     *
     * @return true when there are words or filters
     */
    public boolean isAsked() {
        return Stream.of("q", "kind", "state", "year", "level", "from", "to").anyMatch(name -> !address.all(name).isEmpty());
    }

    /**
     * The words asked for.
     *
     * @return words as typed
     */
    public String getWords() {
        return address.one("q");
    }

    /**
     * How the words were read.
     *
     * @return each word
     */
    public List<ReadWord> getReadWords() {
        return words;
    }

    /**
     * The records of this page.
     *
     * @return hits
     */
    public List<FoundRecord> getHits() {
        return hits;
    }

    /**
     * How many there are in all.
     *
     * @return count up to its cap
     */
    public long getCount() {
        return findings == null ? 0 : Math.min(findings.count(), Findings.COUNT_CAP);
    }

    /**
     * Whether there are more than were counted.
     *
     * @return true when the count is a lower bound
     */
    public boolean isCapped() {
        return findings != null && findings.countIsCapped();
    }

    /**
     * The highest marking of what is shown.
     *
     * @return level and caveats
     */
    public HighestMarking getMarking() {
        return marking;
    }

    /**
     * Kinds to choose from.
     *
     * @return facets
     */
    public List<Facet> getKinds() {
        return findings == null ? List.of() : facets("kind", findings.kinds());
    }

    /**
     * States to choose from.
     *
     * @return facets
     */
    public List<Facet> getStates() {
        return findings == null ? List.of() : facets("state", findings.states());
    }

    /**
     * Years to choose from.
     *
     * @return facets
     */
    public List<Facet> getYears() {
        return findings == null ? List.of() : facets("year", findings.years());
    }

    /**
     * Levels of classification to choose from.
     *
     * @return facets
     */
    public List<Facet> getLevels() {
        return findings == null ? List.of() : facets("level", findings.levels());
    }

    /**
     * The filters chosen.
     *
     * @return facets that are on
     */
    public List<Facet> getChosen() {
        return Stream.of(getKinds(), getStates(), getYears(), getLevels()).flatMap(List::stream).filter(Facet::on).toList();
    }

    /**
     * Whether the newest come first.
     *
     * @return false for the best match first
     */
    public boolean isNewestFirst() {
        return "newest".equals(address.one("sort"));
    }

    /**
     * The same search in the order of the best match.
     *
     * @return address
     */
    public String getBestFirstAddress() {
        return address.replaced("sort", "");
    }

    /**
     * The same search in the order of time.
     *
     * @return address
     */
    public String getNewestFirstAddress() {
        return address.replaced("sort", "newest");
    }

    /**
     * The page before.
     *
     * @return address, null on the first page
     */
    public @Nullable String getPreviousAddress() {
        return page() > 1 ? address.page(page() - 1) : null;
    }

    /**
     * The page after.
     *
     * @return address, null on the last page
     */
    public @Nullable String getNextAddress() {
        return findings != null && findings.count() > (long) page() * PAGE ? address.page(page() + 1) : null;
    }
}
