package org.chancery.service.exchange.frus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the original marking from the source note, or in older volumes from the corner of the paper. */
final class MarkingReading {

    private static final Map<String, String> LEVELS = new LinkedHashMap<>();
    private static final Map<String, String> PRECEDENCE = new LinkedHashMap<>();
    private static final Map<String, String> CAPTIONS = new LinkedHashMap<>();

    static {
        for (String level : List.of("Top Secret", "Most Secret", "Secret", "Strictly Confidential", "Confidential",
                "Restricted", "Limited Official Use", "Official Use Only", "Administratively Confidential",
                "Unclassified", "No classification marking", "For Official Use Only")) {
            LEVELS.put(level.toLowerCase(Locale.ROOT), level);
        }
        LEVELS.put("no classification", "No classification marking");
        LEVELS.put("unmarked", "No classification marking");
        for (String word : List.of("Niact Immediate", "Operational Immediate", "Niact", "Immediate", "Flash",
                "Priority", "Routine", "US Urgent", "Urgent", "Emergency", "Rush", "Deferred", "Critic", "Triple Priority",
                "Double Priority")) {
            PRECEDENCE.put(word.toLowerCase(Locale.ROOT), word);
        }
        for (String word : List.of("Limdis", "Exdis", "Nodis", "Noforn", "Eyes Only", "Eyes Alone", "Sensitive", "Stadis",
                "Verbatim Text", "Limit Distribution", "Limited Distribution", "No Distribution", "Personal", "No Foreign Dissem",
                "Controlled Dissem", "Roger Channel", "Specat", "Cherokee", "Codeword", "Special Handling", "Handle as",
                "Outside the System", "Noform", "Exclusive", "Literally Eyes Only", "No Circulation", "Background Use Only",
                "Restricted Data", "Umbra", "Spoke", "Presidential Handling", "Unnumbered", "Secto", "Tosec", "Nodis/",
                "Exclusively Eyes Only", "Strictly Personal", "Cedis", "Harvan", "Plus", "Paris Delto", "Private")) {
            CAPTIONS.put(word.toLowerCase(Locale.ROOT), word);
        }
    }

    private static final Pattern LEVEL = Pattern.compile("(?<=^|[.:;—)\\]] |\\[)(" + String.join("|",
            LEVELS.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList())
            + ")(?=$|[.;,:/)\\]—–]|\\s)", Pattern.CASE_INSENSITIVE);

    private static final Pattern MARKING_ALONE = Pattern.compile("(?i)[\\[(]?(?:\\d+\\W+)?(?:(?:" + Stream.of(LEVELS, PRECEDENCE, CAPTIONS)
            .flatMap(m -> m.keySet().stream()).sorted((a, b) -> b.length() - a.length()).map(Pattern::quote)
            .collect(Collectors.joining("|")) + ")(?:\\W+|$))+(?:\\w++\\W*+){0,5}");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[a-z0-9\\]”)])\\. ");
    private static final Pattern DIVIDER = Pattern.compile("[;,/]");

    private MarkingReading() {
    }

    /** The marking of a document; the source note is asked first, then what stands in the opener. */
    static FrusMarking read(TeiElement document, SourceNote source) {
        FrusMarking noted = source.words().filter(w -> !source.isInline() || w.length() > 60)
                .map(MarkingReading::inNote).orElse(none());
        FrusMarking corner = inCorner(document);
        if (noted.classification().isEmpty()) {
            noted = new FrusMarking(noted.classification().or(corner::classification), noted.precedence(),
                    noted.captions());
        }
        return new FrusMarking(noted.classification(),
                noted.precedence().isEmpty() ? corner.precedence() : noted.precedence(),
                noted.captions().isEmpty() ? corner.captions() : noted.captions());
    }

    private static FrusMarking none() {
        return new FrusMarking(Optional.empty(), List.of(), List.of());
    }

    static FrusMarking inNote(String note) {
        Matcher matcher = LEVEL.matcher(note);
        while (matcher.find()) {
            if (Character.isUpperCase(note.charAt(matcher.start(1)))) {
                String level = LEVELS.getOrDefault(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(1));
                String rest = note.substring(matcher.end(1));
                int end = endOfSentence(rest);
                return marking(Optional.of(level), rest.substring(0, end));
            }
        }
        for (String sentence : Words.pieces(note, SENTENCE_END)) {
            if (Pattern.compile("^(?:" + String.join("|", PRECEDENCE.keySet()) + "|" + String.join("|", CAPTIONS.keySet())
                    + ")\\b", Pattern.CASE_INSENSITIVE).matcher(sentence).find()
                    && sentence.length() < 80) {
                return marking(Optional.empty(), "; " + sentence);
            }
        }
        return none();
    }

    private static int endOfSentence(String rest) {
        Matcher end = Pattern.compile("\\.(?:\\s|$)").matcher(rest);
        return end.find() ? end.start() : rest.length();
    }

    private static FrusMarking marking(Optional<String> level, String rest) {
        Set<String> precedence = new LinkedHashSet<>();
        Set<String> captions = new LinkedHashSet<>();
        for (String piece : Words.pieces(rest, DIVIDER)) {
            String word = Words.trimPoints(piece).replaceFirst("\\.$", "");
            String key = word.toLowerCase(Locale.ROOT);
            if (PRECEDENCE.containsKey(key)) {
                precedence.add(PRECEDENCE.get(key));
            } else if (!word.isEmpty() && word.length() <= 60 && (known(key)
                    || (Character.isUpperCase(word.charAt(0)) && rest.startsWith(";")))) {
                captions.add(CAPTIONS.getOrDefault(key, word));
            }
        }
        return new FrusMarking(level, new ArrayList<>(precedence), new ArrayList<>(captions));
    }

    private static boolean known(String key) {
        return CAPTIONS.keySet().stream().anyMatch(key::startsWith);
    }

    /** The corner of the paper: a few words such as "secret us urgent" beside the dateline or above the text. */
    private static FrusMarking inCorner(TeiElement document) {
        StringBuilder corner = new StringBuilder();
        document.find(e -> e.is("seg"), e -> e.is("attachment") || e.is("note")).stream()
                .filter(e -> !e.is("seg", "margin")).map(TeiElement::wordsWithoutNotes).filter(w -> w.length() < 80)
                .forEach(w -> corner.append(' ').append(w));
        Stream.concat(document.elements().stream().filter(SourceNote::isSource),
                document.elements().stream().filter(e -> e.is("p")).limit(2)).map(TeiElement::wordsWithoutNotes)
                .filter(w -> w.length() < 40 && MARKING_ALONE.matcher(w).matches()).forEach(w -> corner.append(' ').append(w));
        String words = corner.toString().toLowerCase(Locale.ROOT).replaceAll("[\\[\\],;:.—–]", " ").replaceAll(" +", " ");
        Optional<String> level = LEVELS.keySet().stream().sorted((a, b) -> b.length() - a.length())
                .filter(l -> (words + " ").contains(" " + l + " ")).findFirst().map(LEVELS::get);
        return new FrusMarking(level, found(PRECEDENCE, words), found(CAPTIONS, words));
    }

    private static List<String> found(Map<String, String> known, String words) {
        List<String> found = new ArrayList<>();
        String left = words + " ";
        for (Map.Entry<String, String> entry : known.entrySet()) {
            if (left.contains(" " + entry.getKey() + " ")) {
                found.add(entry.getValue());
                left = left.replace(entry.getKey(), "");
            }
        }
        return found;
    }
}
