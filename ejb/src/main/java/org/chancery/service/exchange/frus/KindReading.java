package org.chancery.service.exchange.frus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
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
    private static final Pattern POST = Pattern.compile("\\b(?:Ambassador|Minister|Chargé|Consul(?: General)?|"
            + "Vice Consul|Representative|Agent|Commissioner|High Commissioner|Embassy|Legation|Consulate(?: General)?|"
            + "Mission|Delegation|Officer in Charge|Officer)\\b.* (?:in|at|to|of) ");
    private static final Pattern CAPITAL = Pattern.compile("^(?:[Tt]he )?(?:Acting |Under |Assistant )?"
            + "(?:Secretary|Department)(?: of State)?\\b.*");
    private static final Pattern FOREIGN = Pattern.compile("^(?:[Tt]he )?(?:\\w+ )?\\w+ (?:Ambassador|Minister|Chargé|"
            + "Embassy|Legation|Foreign Office|Ministry|Secretary of State for Foreign Affairs)\\b.*");
    private static final Pattern SALUTE = Pattern.compile("^(?:My )?(?:Dear|Sir|Sirs|Madam|Excellency|Your Excellency|"
            + "Mr\\. (?:President|Secretary|Minister|Ambassador)|Monsieur|Great and Good Friend|Gentlemen|Lord|My Lord)\\b.*");

    static {
        head("^editorial note", FrusKind.EDITORIAL_NOTE);
        head("telephone (?:conversation|call)|transcript of (?:a )?(?:telephone|telcon)|\\btelcon\\b", FrusKind.TELCON);
        head("memorand(?:um|a)s? (?:of|for the record of) (?:an? |the |his |substance of )?(?:\\w+ )?"
                + "(?:conversation|discussion|meeting|conference|talk|interview)", FrusKind.MEMCON);
        head("^(?:[\\w’']+ ){0,3}(?:memorand\\w+|record|notes?|report|account|minutes|transcript) (?:of|on) (?:an? |the )?"
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
        head("^(?:[\\w’'-]+ ){0,3}(?:minutes|(?:summary )?record|proceedings|verbatim)\\b", FrusKind.MINUTES);
        head("^(?:notes? (?:of|on|by)|notes\\b|handwritten notes|diary|.{0,30}\\bdiary\\b)", FrusKind.NOTES);
        head("^(?:diplomatic |protest |collective |identic )?note\\b", FrusKind.NOTE);
        head("^(?:[\\w’'-]+ ){0,4}(?:intelligence (?:note|report|supplement|brief)|report|study|survey|estimate|"
                + "appraisal|analysis|assessment|summary)\\b", FrusKind.REPORT);
        head("^(?:[\\w’'-]+ ){0,3}(?:treaty|agreement|protocol|convention|exchange of notes|armistice|declaration by|"
                + "charter|modus vivendi)\\b", FrusKind.AGREEMENT);
        head("^(?:[\\w’'-]+ ){0,3}(?:resolution|executive order|proclamation|decree|act of|law|directive|regulation|"
                + "order|bill|edict)\\b", FrusKind.ACT);
        head("^(?!draft)(?:[\\w’'-]+ ){0,4}(?:statement|address|speech|remarks|communiqu[ée]|press release|press conference|"
                + "declaration|announcement|news conference|radio)\\b", FrusKind.STATEMENT);
        head("^(?:[\\w’'-]+ ){0,4}(?:paper|talking points|agenda|draft|proposal|plan|outline|list|position|program|"
                + "questionnaire|chronology|checklist|extract|excerpt|checklist)\\b", FrusKind.PAPER);
        head("^(?:\\w+ ){0,4}message\\b", FrusKind.TELEGRAM);
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

    private static void above(String pattern, FrusKind kind) {
        ABOVE.put(Pattern.compile("(?:[:;]\\s*|^\\[?|\\[)(?:[\\w.]+ )?(?:" + pattern + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), kind);
    }

    /** The kind; a concluded or unknown one comes with a warning. */
    static FrusKind read(TeiElement document, Head head, SourceNote source, Consumer<FrusWarning> warnings) {
        if (document.attribute("subtype").orElse("").equals("editorial-note")) {
            return FrusKind.EDITORIAL_NOTE;
        }
        String words = head.words().replaceFirst("^[\\[(]+", "");
        FrusKind named = first(HEADS, words);
        if (named != null && !(words.startsWith("The ") && words.contains(" to ") && weak(named))) {
            return named;
        }
        FrusKind above = source.isInline() ? first(ABOVE, source.words().orElse("")) : null;
        if (above != null) {
            return above;
        }
        String opening = opening(document);
        FrusKind first = first(ABOVE, opening);
        if (first == null && opening.length() < 60) {
            first = first(HEADS, opening);
        }
        if (first != null) {
            return first;
        }
        if (named != null) {
            return named;
        }
        return concluded(document, words, warnings);
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

    /** The first line of the paper, where old ones call themselves a memorandum or a note. */
    private static String opening(TeiElement document) {
        return document.elements().stream().filter(e -> e.is("p") || e.is("opener") || e.is("salute"))
                .map(e -> Words.tidy(e.raw(x -> x.is("note") || x.is("dateline")))).filter(w -> !w.isEmpty())
                .filter(w -> w.length() < 60).findFirst().orElse("");
    }

    private static FrusKind concluded(TeiElement document, String head, Consumer<FrusWarning> warnings) {
        int split = head.indexOf(" to ");
        if (split < 0) {
            warnings.accept(new FrusWarning(FrusWarning.About.NO_KIND, head));
            return FrusKind.OTHER;
        }
        warnings.accept(new FrusWarning(FrusWarning.About.KIND_CONCLUDED, head));
        String sender = head.substring(0, split);
        String addressee = head.substring(split + 4);
        boolean saluted = document.find(e -> e.is("p") || e.is("salute"), e -> e.is("attachment")).stream().limit(3)
                .anyMatch(e -> SALUTE.matcher(e.wordsWithoutNotes()).matches());
        if (CAPITAL.matcher(sender).matches() && POST.matcher(addressee).find()) {
            return FrusKind.INSTRUCTION;
        }
        if (POST.matcher(sender).find() && CAPITAL.matcher(addressee).matches()) {
            return FrusKind.DESPATCH;
        }
        if (FOREIGN.matcher(sender).matches() || FOREIGN.matcher(addressee).matches()) {
            return FrusKind.NOTE;
        }
        boolean numbered = document.find(e -> e.is("seg") || e.is("p"), e -> e.is("attachment")).stream().limit(4)
                .anyMatch(e -> e.wordsWithoutNotes().matches("\\[?No\\. ?\\d+.{0,20}"));
        return numbered && (!saluted || sender.startsWith("Mr. ")) ? FrusKind.DESPATCH : FrusKind.LETTER;
    }
}
