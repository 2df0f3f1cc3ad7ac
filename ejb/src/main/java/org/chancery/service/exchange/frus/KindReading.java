package org.chancery.service.exchange.frus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Names the kind of a paper from its head, its source note, its first lines, and at last from who wrote to whom.
 *
 * <p>The newer volumes name it in the head, the older ones after the file number, the oldest not at all.
 */
final class KindReading {

    private static final Map<Pattern, FrusKind> HEADS = new LinkedHashMap<>();
    private static final Map<Pattern, FrusKind> ABOVE = new LinkedHashMap<>();
    private static final Map<Pattern, FrusKind> ENDS = new LinkedHashMap<>();
    private static final int LONGEST_OPENING = 60;
    private static final Pattern NAMES_FIRST = Pattern.compile("^(?:The|Mr|Mrs|Dr|Messrs|M|Sir|Lord|Count|Baron|Señor|Consul|"
            + "Minister|Ambassador|Secretary|President|Prime|Admiral|General|Captain|Prince|King|Governor|Commander|Senator)\\b");
    private static final Pattern REMARK = Pattern.compile("^.*([\\[(][^\\[\\]()]{4,40}[\\])])\\.?$");
    private static final Pattern EXTRACT = Pattern.compile("^(?:extracts?|excerpts?|text|translation|paraphrase|copy) (?:of|from) "
            + "(?:the |an? )?", Pattern.CASE_INSENSITIVE);

    static {
        head("^editorial note", FrusKind.EDITORIAL_NOTE);
        head("telephone (?:conversation|call)|transcript of (?:a )?(?:telephone|telcon)|\\btelcon\\b", FrusKind.TELCON);
        head("memorand(?:um|a)s? (?:of|for the record of) (?:an? |the |his |substance of )?(?:\\w+ )?"
                + "(?:conversation|discussion|meeting|conference|talk|interview)", FrusKind.MEMCON);
        head("^(?:[\\w’']+ ){0,3}(?:memorand\\w+|record|notes?|report|account|minutes|transcript|summary) (?:of|on) (?:an? |the )?"
                + "(?:\\w+ )?(?:conversations?|interview)\\b", FrusKind.MEMCON);
        head("^conversations? (?:among|between|with)\\b", FrusKind.MEMCON);
        head("^circular (?:telegram|airgram)", FrusKind.CIRCULAR_TELEGRAM);
        head("^(?:\\w+ ){0,3}(?:national intelligence estimate|s?nie\\b)", FrusKind.ESTIMATE);
        head("^(?:(?!memorand|letter|airgram|note\\b)[\\w/-]+ ){0,4}(?:telegram|cable|backchannel message|telex)\\b",
                FrusKind.TELEGRAM);
        head("^(?:\\w+ )?airgram", FrusKind.AIRGRAM);
        head("^(?:\\w+ )?(?:despatch|dispatch)\\b", FrusKind.DESPATCH);
        head("^(?:\\w+ )?instruction\\b", FrusKind.INSTRUCTION);
        head("note verbale", FrusKind.NOTE_VERBALE);
        head("aide[- ]m[ée]moire", FrusKind.AIDE_MEMOIRE);
        head("^(?:\\w+ )?circular\\b", FrusKind.CIRCULAR);
        head("^(?:\\w+ ){0,4}letters?\\b", FrusKind.LETTER);
        head("^(?:[\\w’'-]+ ){0,4}memorand(?:um|a)\\b", FrusKind.MEMORANDUM);
        head("^(?:\\w+ )?(?:treaty|convention|protocol (?!of (?:an? |the )?(?:conference|meeting|session)))", FrusKind.AGREEMENT);
        head("^note by\\b", FrusKind.MEMORANDUM);
        head("^(?:[\\w’'-]+ ){0,3}(?:minutes|(?:summary )?record|proceedings|verbatim)\\b", FrusKind.MINUTES);
        head("^(?:[\\w’'-]+ ){0,4}(?:summary of (?:conclusions|decisions|discussions?|proceedings)|proc[eè]s[- ]verba)",
                FrusKind.MINUTES);
        head("^(?:notes? (?:of|on|by)|notes\\b|diary|.{0,30}\\bdiary\\b|(?:[\\w’'-]+ ){0,3}log (?:of|kept)\\b|(?:[\\w’'-]+ ){0,4}notes (?:of|on|for|from|taken|by)\\b)",
                FrusKind.NOTES);
        head("^(?:handwritten|personal|informal|covering) note\\b", FrusKind.LETTER);
        head("^(?:diplomatic |protest |collective |identic )?note\\b", FrusKind.NOTE);
        head("^(?:[\\w’'-]+ ){0,4}(?:intelligence (?:note|report|supplement|brief)|report|study|survey|estimate|"
                + "appraisal|analysis|assessment|summary|daily brief)\\b", FrusKind.REPORT);
        head("^(?:[\\w’'-]+ ){0,3}(?:treaty|agreement|protocol|convention|exchange of notes|armistice|declaration by|"
                + "charter|modus vivendi)\\b", FrusKind.AGREEMENT);
        head("^(?:[\\w’'-]+ ){0,3}(?:resolution|executive order|proclamation|decree|act of|law|directive|regulation|"
                + "order|bill|edict|finding)\\b|\\ba proclamation\\b", FrusKind.ACT);
        head("^(?:annual|special|inaugural|first|second) message\\b|^message (?:of|from) (?:the )?president\\b.*\\b(?:congress|senate|house)\\b"
                + "|^message of the president\\b", FrusKind.STATEMENT);
        head("^(?!draft)(?:[\\w’'-]+ ){0,4}(?:statement|address|speech|remarks|communiqu[ée]|press release|press conference|"
                + "declaration|announcement|news conference|radio)\\b", FrusKind.STATEMENT);
        head("^(?:[\\w’'-]+ ){0,4}(?:paper|talking points|agenda|draft|proposal|plan|outline|list|position|program|"
                + "questionnaire|chronology|checklist|extract|excerpt|checklist)\\b", FrusKind.PAPER);
        head("^(?:\\w+ ){0,4}message\\b", FrusKind.TELEGRAM);
        ends("minutes|record", FrusKind.MINUTES);
        ends("notes|diary|log", FrusKind.NOTES);
        ends("memorand(?:um|a)", FrusKind.MEMORANDUM);
        ends("(?:telegram|cable)", FrusKind.TELEGRAM);
        ends("(?:treaty|agreement|protocol|convention|armistice|accord)", FrusKind.AGREEMENT);
        ends("(?:communiqu[ée]|declaration|statement)", FrusKind.STATEMENT);
        ends("(?:paper|proposal|draft|agenda)", FrusKind.PAPER);
        above("circular (?:telegram|airgram)", FrusKind.CIRCULAR_TELEGRAM);
        above("telegram|cable\\b|radiogram|telex|telegraphic", FrusKind.TELEGRAM);
        above("airgram", FrusKind.AIRGRAM);
        above("note verbale", FrusKind.NOTE_VERBALE);
        above("aide[- ]m[ée]moire", FrusKind.AIDE_MEMOIRE);
        above("\\bcircular\\b", FrusKind.CIRCULAR);
    }

    private KindReading() {
    }

    private static void head(String pattern, FrusKind kind) {
        HEADS.put(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), kind);
    }

    /** The kind that the head of a paper of a conference ends with, after its author's name. */
    private static void ends(String pattern, FrusKind kind) {
        ENDS.put(Pattern.compile("^(?!.* to ).*\\b(?:" + pattern + ")[.\\])]*$", Pattern.CASE_INSENSITIVE
                | Pattern.UNICODE_CASE), kind);
    }

    private static void above(String pattern, FrusKind kind) {
        ABOVE.put(Pattern.compile("(?:[:;]\\s*|^[\\[(]?|\\[)(?:[\\w.]+ )?(?:" + pattern + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), kind);
    }

    /** The kind; a concluded or unknown one comes with a warning. */
    static FrusKind read(TeiElement document, Head head, SourceNote source, String dateline,
            List<FrusContainer> chapters, Consumer<FrusWarning> warnings) {
        if (document.attribute("subtype").orElse("").equals("editorial-note")) {
            return FrusKind.EDITORIAL_NOTE;
        }
        String words = head.words().replaceFirst("^[\\[(]+", "");
        FrusKind named = named(words);
        if (named != null && !(NAMES_FIRST.matcher(words).find() && words.contains(" to ") && weak(named))) {
            return named;
        }
        FrusKind remarked = first(ABOVE, REMARK.matcher(words).replaceFirst("$1"));
        if (remarked != null && REMARK.matcher(words).find()) {
            return remarked;
        }
        FrusKind above = source.isInline() ? first(ABOVE, source.words().orElse("")) : null;
        if (above != null) {
            return above;
        }
        for (String opening : openings(document)) {
            FrusKind first = first(ABOVE, opening);
            first = first == null ? first(HEADS, opening) : first;
            if (first != null) {
                return first;
            }
        }
        if (named != null) {
            return named;
        }
        FrusKind last = first(ENDS, words);
        return last != null ? last : ConcludedKind.read(document, words, dateline, chapters, warnings);
    }

    /** Kinds whose word may stand in a name as well. */
    private static boolean weak(FrusKind kind) {
        return kind != FrusKind.AIDE_MEMOIRE && kind != FrusKind.NOTE_VERBALE;
    }

    private static @Nullable FrusKind first(Map<Pattern, FrusKind> patterns, String words) {
        for (Map.Entry<Pattern, FrusKind> entry : patterns.entrySet()) {
            if (entry.getKey().matcher(words).find()) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** An extract is of the kind of the paper that it was taken from. */
    private static @Nullable FrusKind named(String words) {
        Matcher extract = EXTRACT.matcher(words);
        FrusKind whole = extract.find() ? first(HEADS, words.substring(extract.end())) : null;
        return whole != null ? whole : first(HEADS, words);
    }

    /** The first short lines of the paper, where old ones call themselves a telegram, a memorandum or a note. */
    private static List<String> openings(TeiElement document) {
        return document.elements().stream().filter(e -> e.is("p") || e.is("opener") || e.is("salute"))
                .map(e -> Words.tidy(e.raw(x -> x.is("note") || x.is("dateline")))).filter(w -> !w.isEmpty())
                .takeWhile(w -> w.length() < LONGEST_OPENING).limit(3).toList();
    }
}
