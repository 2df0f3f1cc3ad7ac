package org.chancery.service.exchange.frus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the paper's own number: in the head, as the first word of a telegram, or in the corner of an old despatch. */
final class NumberReading {

    private static final Pattern HEAD = Pattern.compile("^(?:[\\w-]+ )?(?:Telegram|Airgram|Despatch|Dispatch|Cable|"
            + "Instruction|Circular Telegram|Circular Airgram|Circular|Memorandum No\\.|Note No\\.|Letter No\\.|Telegrams)"
            + "(?: No\\.)? ((?:[A-Z][A-Za-z]{0,9}[ –-]?)?\\d[\\d/–-]*(?:[A-Z])?)(?=[ ,]|$)");
    private static final Pattern SERIES = Pattern.compile("^([A-Z][a-z]{2,9} \\d{1,5}) (?:Message|Telegram|From)");
    private static final Pattern NAMED = Pattern.compile("\\b(?:No\\.|Memorandum(?: No\\.)?|Note|Estimate|Cable|Study|"
            + "RNA[NS]?-|Report) ((?:No\\. )?(?:[A-Z]{1,5}[ –-])?\\d[\\w/.–-]*\\d|\\d+)(?=[ ,.]|$)");
    private static final Pattern FIRST_WORD = Pattern.compile("^(?:\\[?(?:No\\. )?)?((?:(?:[A-Z][a-z]{2,9}|CA|CIRTEL|Circular|"
            + "DEF|WH|[A-Z]{2,8}) ?)?(?:[A–-]{1,2})?\\d{1,6}(?:/\\d{1,5})?)\\]?[.,:—](?: |$)");
    private static final Pattern CORNER = Pattern.compile("^\\[?(No\\. ?[\\dA-Z][\\w–-]*(?:,? [A-Z][\\w. ]{2,30})?)\\.?\\]?$");

    private NumberReading() {
    }

    static Optional<String> read(TeiElement document, Head head, FrusKind kind) {
        boolean wired = kind == FrusKind.TELEGRAM || kind == FrusKind.AIRGRAM || kind == FrusKind.CIRCULAR_TELEGRAM;
        return Words.group(HEAD, head.words()).or(() -> Words.group(SERIES, head.words()))
                .or(() -> wired ? firstWord(document) : Optional.empty())
                .or(() -> corner(document))
                .or(() -> wired ? Optional.empty() : Words.group(NAMED, head.words()));
    }

    /** A first paragraph that is only numbered, as the second one is, gives no telegram number. */
    private static Optional<String> firstWord(TeiElement document) {
        List<String> paragraphs = document.elements().stream().filter(e -> e.is("p"))
                .map(TeiElement::wordsWithoutNotes).filter(w -> !w.isEmpty()).limit(4).toList();
        for (int i = 0; i < Math.min(2, paragraphs.size()); i++) {
            Matcher matcher = FIRST_WORD.matcher(paragraphs.get(i));
            if (matcher.find()) {
                boolean counted = matcher.group(1).equals("1")
                        && paragraphs.stream().skip(i + 1L).anyMatch(p -> p.matches("^\\(?2[.)].*"));
                return counted ? Optional.empty() : Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> corner(TeiElement document) {
        List<TeiElement> corners = document.find(e -> e.is("seg") || e.is("p"), e -> e.is("attachment") || e.is("note"));
        return corners.stream().limit(4).map(TeiElement::wordsWithoutNotes).map(w -> Words.group(CORNER, w))
                .flatMap(Optional::stream).findFirst();
    }
}
