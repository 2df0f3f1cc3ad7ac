package org.chancery.domain.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.identity.NeedToKnow;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesCollector;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;

/** The full-text index over case files and entries; every question is limited, inside the query, to what exists for the officer. */
@ApplicationScoped
public class SearchIndex {

    private static final AggregationKey<Map<String, Long>> KINDS = AggregationKey.of("kinds");
    private static final AggregationKey<Map<String, Long>> STATES = AggregationKey.of("states");
    private static final AggregationKey<Map<Integer, Long>> YEARS = AggregationKey.of("years");
    private static final AggregationKey<Map<Integer, Long>> LEVELS = AggregationKey.of("levels");
    private static final Set<SimpleQueryFlag> SYNTAX = Set.of(
            SimpleQueryFlag.AND,
            SimpleQueryFlag.OR,
            SimpleQueryFlag.NOT,
            SimpleQueryFlag.PHRASE,
            SimpleQueryFlag.PREFIX,
            SimpleQueryFlag.PRECEDENCE,
            SimpleQueryFlag.WHITESPACE);
    private static final int MOST_WORDS = 8;
    private static final int MOST_FACETS = 12;
    private static final String MATCHES = "matches";
    private static final int MOST_MATCHES = 5;
    private static final int EXCERPTS = 2;

    @PersistenceContext(unitName = "chancery")
    private EntityManager entityManager;

    /** For the container. */
    protected SearchIndex() {}

    SearchIndex(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Searches.
     *
     * @param question what for
     * @param needToKnow what exists for the officer
     * @param offset how many hits to leave out
     * @param limit how many hits to return at most
     * @return hits, count and facets
     */
    public Findings search(Question question, NeedToKnow needToKnow, int offset, int limit) {
        SearchSession session = Search.session(entityManager);
        SearchScope<Object> scope = session.scope(List.of(CaseFile.class, CaseEntry.class));
        SearchResult<Hit> result = session.search(scope)
                .select(f -> hit(f))
                .where((f, root) -> {
                    root.add(visible(scope, needToKnow));
                    ask(scope, question, root);
                })
                .sort(f -> question.newestFirst() ? f.field(IndexFields.WHEN).desc() : f.score().then().field(IndexFields.WHEN).desc())
                .highlighter(h -> h.unified().numberOfFragments(EXCERPTS).noMatchSize(0).tag(Hit.MARK, Hit.END))
                .highlighter(MATCHES, h -> h.unified().numberOfFragments(MOST_MATCHES).noMatchSize(0).tag(Hit.MARK, Hit.END))
                .aggregation(KINDS, f -> f.terms().field(IndexFields.KIND, String.class).maxTermCount(MOST_FACETS))
                .aggregation(STATES, f -> f.terms().field(IndexFields.STATES, String.class).maxTermCount(MOST_FACETS))
                .aggregation(YEARS, f -> f.terms().field(IndexFields.YEAR, Integer.class).orderByTermDescending().maxTermCount(MOST_FACETS))
                .aggregation(LEVELS, f -> f.terms().field(IndexFields.LEVEL, Integer.class).orderByTermAscending().maxTermCount(MOST_FACETS))
                .totalHitCountThreshold(Findings.COUNT_CAP + 1)
                .fetch(offset, limit);
        TreeMap<Integer, Long> years = new TreeMap<>(Comparator.reverseOrder());
        years.putAll(result.aggregation(YEARS));
        return new Findings(
                result.hits(),
                Math.min(result.total().hitCountLowerBound(), Findings.COUNT_CAP + 1L),
                result.aggregation(KINDS),
                result.aggregation(STATES),
                years,
                new TreeMap<>(result.aggregation(LEVELS)));
    }

    /**
     * Says how each word of a question is read and how many records contain it.
     *
     * @param words the question
     * @param needToKnow what exists for the officer
     * @return the words in their order, at most eight, those to be left out not among them
     */
    public List<ReadWord> explain(String words, NeedToKnow needToKnow) {
        SearchSession session = Search.session(entityManager);
        SearchScope<Object> scope = session.scope(List.of(CaseFile.class, CaseEntry.class));
        return Arrays.stream(words.split("[\\s\"()|+]+"))
                .filter(word -> !word.startsWith("-"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .limit(MOST_WORDS)
                .map(word -> new ReadWord(word, readAs(word), count(session, scope, word, needToKnow)))
                .toList();
    }

    private static long count(SearchSession session, SearchScope<Object> scope, String word, NeedToKnow needToKnow) {
        Question question = new Question(word, List.of(), List.of(), List.of(), List.of(), null, null, false);
        SearchResult<?> counted = session.search(scope)
                .where((f, root) -> {
                    root.add(visible(scope, needToKnow));
                    ask(scope, question, root);
                })
                .totalHitCountThreshold(Findings.COUNT_CAP + 1)
                .fetch(0);
        return Math.min(counted.total().hitCountLowerBound(), Findings.COUNT_CAP + 1L);
    }

    private String readAs(String word) {
        Analyzer analyzer = Search.mapping(entityManager.getEntityManagerFactory())
                .backend()
                .unwrap(LuceneBackend.class)
                .analyzer(SearchAnalysis.TEXT)
                .orElseThrow();
        try (TokenStream tokens = analyzer.tokenStream(IndexFields.TEXT, word)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            List<String> terms = new ArrayList<>();
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
            return String.join(" ", terms);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A word in memory could not be read", impossible);
        }
    }

    private static SearchPredicate visible(SearchScope<Object> scope, NeedToKnow needToKnow) {
        var f = scope.predicate();
        var visible = f.bool().filter(f.range().field(IndexFields.LEVEL).atMost(needToKnow.clearance()));
        if (!needToKnow.everyDesk()) {
            List<String> desks = needToKnow.desks().stream().map(UUID::toString).toList();
            visible = visible.filter(desks.isEmpty() ? f.matchNone() : f.terms().field(IndexFields.DESK).matchingAny(desks));
        }
        return visible.toPredicate();
    }

    private static void ask(SearchScope<Object> scope, Question question, SimpleBooleanPredicateClausesCollector<?> root) {
        var f = scope.predicate();
        if (!question.words().isBlank()) {
            SearchPredicate words = f.simpleQueryString()
                    .field(IndexFields.TITLE)
                    .boost(4)
                    .field(IndexFields.PARTIES)
                    .boost(2)
                    .field(IndexFields.TEXT)
                    .matching(question.words())
                    .defaultOperator(BooleanOperator.AND)
                    .flags(SYNTAX)
                    .toPredicate();
            String reference = reference(question.words());
            root.add(
                    reference.isEmpty()
                            ? words
                            : f.or(words, f.match().field(IndexFields.REFERENCES).matching(reference).boost(8).toPredicate())
                                    .toPredicate());
        }
        any(scope, root, IndexFields.KIND, question.kinds());
        any(scope, root, IndexFields.STATES, question.states());
        any(scope, root, IndexFields.YEAR, question.years());
        any(scope, root, IndexFields.LEVEL, question.levels());
        if (question.from() != null) {
            root.add(f.range().field(IndexFields.WHEN).atLeast(start(question.from())));
        }
        if (question.to() != null) {
            root.add(f.range().field(IndexFields.WHEN).lessThan(start(question.to().plusDays(1))));
        }
    }

    /** A number or reference is found as a whole only: its words must all stand in one reference. */
    private static String reference(String words) {
        String plain = words.replace('\u2013', '-').replace('\u2014', '-').replace("\"", "").strip();
        return plain.contains(" ") ? "" : plain;
    }

    private static void any(SearchScope<Object> scope, SimpleBooleanPredicateClausesCollector<?> root, String field, List<?> values) {
        if (!values.isEmpty()) {
            root.add(scope.predicate().terms().field(field).matchingAny(values));
        }
    }

    private static Instant start(java.time.LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static <R> ProjectionFinalStep<Hit> hit(
            SearchProjectionFactory<R, Object> f) {
        return f.composite()
                .from(
                        f.composite()
                                .from(
                                        f.field(IndexFields.RECORD, String.class),
                                        f.field(IndexFields.KIND, String.class),
                                        f.field(IndexFields.SUBKIND, String.class))
                                .asList(),
                        f.composite()
                                .from(
                                        f.field(IndexFields.CASE_NUMBER, String.class),
                                        f.field(IndexFields.OCCURRED, String.class),
                                        f.field(IndexFields.LANGUAGE, String.class),
                                        f.field(IndexFields.STATUS, String.class),
                                        f.field(IndexFields.TITLE, String.class),
                                        f.field(IndexFields.OPENING, String.class))
                                .asList(),
                        f.composite()
                                .from(
                                        f.highlight(IndexFields.TITLE).highlighter(MATCHES),
                                        f.highlight(IndexFields.TEXT),
                                        f.highlight(IndexFields.PARTIES).highlighter(MATCHES),
                                        f.field(IndexFields.CAVEATS, String.class).multi())
                                .asList(),
                        f.composite()
                                .from(f.field(IndexFields.WHEN, Instant.class), f.field(IndexFields.LEVEL, Integer.class))
                                .asList())
                .asList(parts -> hit(list(parts.get(0)), list(parts.get(1)), list(parts.get(2)), list(parts.get(3))));
    }

    private static List<?> list(Object part) {
        return (List<?>) part;
    }

    private static Hit hit(List<?> what, List<?> where, List<?> texts, List<?> measure) {
        return new Hit(
                UUID.fromString(String.valueOf(what.get(0))),
                String.valueOf(what.get(1)),
                (String) what.get(2),
                String.valueOf(where.get(0)),
                marked(String.valueOf(where.get(4)), strings(texts.get(0))),
                excerpts(strings(texts.get(1)), (String) where.get(5)),
                strings(texts.get(2)),
                (String) where.get(1),
                Objects.requireNonNull((Instant) measure.get(0)),
                Objects.requireNonNull((Integer) measure.get(1)),
                strings(texts.get(3)),
                (String) where.get(2),
                (String) where.get(3));
    }

    private static List<String> excerpts(List<String> found, @Nullable String opening) {
        return found.isEmpty() && opening != null ? List.of(opening) : found;
    }

    /** The highlighter gives the sentences of a title in which it found something; a title is always shown whole. */
    private static String marked(String title, List<String> sentences) {
        String marked = title;
        for (String sentence : sentences) {
            marked = marked.replace(sentence.replace(Hit.MARK, "").replace(Hit.END, ""), sentence);
        }
        return marked;
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }
}
