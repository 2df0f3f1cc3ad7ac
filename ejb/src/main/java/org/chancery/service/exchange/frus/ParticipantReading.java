package org.chancery.service.exchange.frus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who took part in a talk: tagged lists, ordinary lists and tables of old volumes, a paragraph, or the head. */
final class ParticipantReading {

    private static final Pattern HEADING = Pattern.compile("^(?:\\W*)(?:participants?|(?:those |members |also |were )*"
            + "present|in attendance|attendees|attended by)\\b\\s*[:.—–-]?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENUMERATION = Pattern.compile(",? and (?:the |[Hh]is |[Hh]er )?(?=[A-Z])|,(?= (?:[A-Z][a-z]+ )[A-Z])");
    private static final Pattern SEMICOLON = Pattern.compile(";\\s+(?![^(]*\\))");
    private static final Pattern BETWEEN = Pattern.compile("(?:[Bb]etween|[Aa]mong)\\s+(.+)$");
    private static final Pattern SIDE = Pattern.compile("^(?:For (?:the )?[A-Z].{1,60}|[A-Z][\\w. ’'&/-]{1,50}:|(?:The )?[A-Z]\\w+ (?:side|participants|delegation|Delegation|officials))"
            + ":?$");

    private static final Pattern NATION = Pattern.compile("^(?:The )?(?:" + java.util.stream.Stream.concat(
            java.util.Arrays.stream(Locale.getISOCountries()).map(c -> new Locale("", c).getDisplayCountry(Locale.ENGLISH)),
            java.util.stream.Stream.of("U.S.", "US", "U.K.", "UK", "USSR", "U.S.S.R.", "Soviet Union", "Great Britain",
                    "GDR", "FRG", "British", "Americans?", "Soviets?", "French", "Indians?", "Pakistanis?", "Germans?",
                    "Chinese", "Iranians?", "Israelis?", "Egyptians?", "Japanese", "Canadians?", "Italians?", "Turks",
                    "Turkish", "Greeks?", "Saudis?", "Iraqis?", "Foreign", "Others", "Also Present"))
            .sorted((a, b) -> b.length() - a.length()).map(w -> w.replace(".", "\\.")).reduce((a, b) -> a + "|" + b)
            .orElseThrow() + ")(?: (?:[Ss]ide|[Pp]articipants|[Dd]elegation|[Oo]fficials))?[:.]?$");

    /** Those who serve a meeting stand under a heading of their own, which in tables runs across the sides. */
    private static final Pattern SERVICE = Pattern.compile("(?i)(?:joint )?(?:secretariat|secretaries|interpreters?|advis[eo]rs|"
            + "experts|observers|stenographers?|also present)[:.]?");

    private final TeiElement document;
    private final List<FrusParticipant> found = new ArrayList<>();

    ParticipantReading(TeiElement document) {
        this.document = document;
    }

    /** Whether a list, table or paragraph names those present. */
    static boolean names(TeiElement element) {
        TeiElement holder = new TeiElement("div", Map.of());
        holder.add(element);
        return !new ParticipantReading(holder).named().isEmpty();
    }

    /** Those whom a list, table or paragraph names. */
    List<FrusParticipant> named() {
        return read(false, "");
    }

    /** Those whom a list, table or paragraph names; for talks also those of the head. */
    List<FrusParticipant> read(boolean talk, String head) {
        List<TeiElement> lists = outermost(e -> e.is("list", "participants"));
        lists.forEach(this::list);
        if (found.isEmpty()) {
            outermost(e -> e.is("list") && HEADING.matcher(heading(e)).find()).stream().limit(3).forEach(this::list);
        }
        if (found.isEmpty()) {
            outermost(e -> e.is("table")).stream().limit(2).forEach(this::table);
        }
        if (found.isEmpty()) {
            document.elements().stream().filter(e -> e.is("p")).limit(6).forEach(this::paragraph);
        }
        if (found.isEmpty() && talk) {
            Matcher between = BETWEEN.matcher(head);
            if (between.find()) {
                for (String name : Words.pieces(between.group(1), ENUMERATION)) {
                    add(name, "", Optional.empty());
                }
            }
        }
        return found;
    }

    private List<TeiElement> outermost(java.util.function.Predicate<TeiElement> wish) {
        List<TeiElement> all = document.find(wish, e -> e.is("attachment") || e.is("note"));
        return all.stream().filter(e -> all.stream().noneMatch(o -> o != e && o.find(x -> x == e).size() > 0)).toList();
    }

    private static String heading(TeiElement list) {
        return list.child("head").or(() -> list.child("item")).map(TeiElement::wordsWithoutNotes).orElse("");
    }

    private void list(TeiElement list) {
        String head = list.child("head").map(TeiElement::wordsWithoutNotes).map(Words::trimPoints).orElse("");
        items(list, HEADING.matcher(head).find() || head.isEmpty() ? "" : head);
    }

    private void items(TeiElement list, String delegation) {
        String side = delegation;
        for (TeiElement item : list.elements()) {
            if (!item.is("item") && !item.is("label")) {
                continue;
            }
            List<TeiElement> inner = item.find(e -> e.is("list"), e -> e.is("list")).isEmpty()
                    ? item.elements().stream().filter(e -> e.is("list")).toList() : List.of();
            String words = Words.tidy(item.raw(e -> e.is("note") || e.is("list")));
            String named = HEADING.matcher(words).replaceFirst("");
            Optional<String> reference = item.find(e -> e.is("persName"), e -> e.is("note")).stream().findFirst()
                    .flatMap(e -> e.attribute("corresp"));
            if (!inner.isEmpty()) {
                String inside = named.isEmpty() ? side : Words.trimPoints(named);
                inner.forEach(l -> within(l, inside));
            } else if (isSide(words) && reference.isEmpty()) {
                side = Words.trimPoints(words).replaceFirst("^For (?:the )?", "");
            } else if (!named.isEmpty() && !item.is("label")) {
                split(named, side, reference);
            }
        }
    }

    /** A list inside the list: its head names the side, or the only person. */
    private void within(TeiElement list, String side) {
        String head = list.child("head").map(TeiElement::wordsWithoutNotes).map(Words::trimPoints).orElse("");
        if (list.child("item").isPresent()) {
            items(list, head.isEmpty() || HEADING.matcher(head).find() ? side : head);
        } else if (!head.isEmpty()) {
            split(head, side, list.find(e -> e.is("persName")).stream().findFirst().flatMap(e -> e.attribute("corresp")));
        }
    }

    private static boolean isSide(String words) {
        return SIDE.matcher(words).matches() || NATION.matcher(words).matches() || SERVICE.matcher(words).matches();
    }

    private void table(TeiElement table) {
        boolean begun = false;
        Map<Integer, String> sides = new HashMap<>();
        for (TeiElement row : table.find(e -> e.is("row"))) {
            int column = 0;
            for (TeiElement cell : row.elements()) {
                String words = Words.tidy(cell.wordsWithoutNotes());
                boolean heading = HEADING.matcher(words).find();
                String rest = HEADING.matcher(words).replaceFirst("");
                if (heading && rest.isEmpty()) {
                    begun = true;
                } else if (begun && words.matches("(?i)(?:subject|place|date|time|copies to|topic)s?:?.*")) {
                    return;
                } else if (begun && isSide(words) && !SERVICE.matcher(words).matches()) {
                    sides.put(column, Words.trimPoints(words).replaceFirst("^For (?:the )?", ""));
                } else if ((begun || heading) && !rest.isEmpty() && !SERVICE.matcher(words).matches()) {
                    begun = true;
                    split(rest, sides.getOrDefault(column, ""), cell.find(e -> e.is("persName")).stream().findFirst()
                            .flatMap(e -> e.attribute("corresp")));
                }
                column++;
            }
        }
    }

    private void paragraph(TeiElement paragraph) {
        String words = Words.fold(paragraph.raw(e -> e.is("note") || e.is("lb")));
        if (!found.isEmpty() || !HEADING.matcher(words).find() || !words.substring(0, Math.min(40, words.length()))
                .contains(":")) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        for (Object child : paragraph.children()) {
            lines.append(child instanceof TeiElement e ? e.is("lb") ? ";" : e.is("note") ? "" : e.wordsWithoutNotes()
                    : child);
        }
        String names = HEADING.matcher(Words.fold(lines.toString())).replaceFirst("");
        String divider = names.contains(";") ? ";" : ",(?= (?:and )?(?:Mr|Mrs|Miss|Dr|Messrs|Ambassador|Sir|General|"
                + "Secretary|Minister|The|the|President|Senator|Colonel|Admiral|M|Prime)\\b)";
        for (String name : Words.pieces(names, Pattern.compile(divider))) {
            add(name.replaceFirst("^\\s*and ", ""), "", Optional.empty());
        }
    }

    /** Several persons in one item are divided by semicolons; an agency before a colon is their side. */
    private void split(String words, String side, Optional<String> reference) {
        String delegation = side;
        String names = words;
        Matcher agency = Pattern.compile("^([A-Z][\\w./&() -]{1,40}):\\s+(?=\\S)").matcher(words);
        if (agency.find()) {
            delegation = agency.group(1).strip();
            names = words.substring(agency.end());
        }
        List<String> pieces = Words.pieces(names, SEMICOLON);
        for (String piece : pieces) {
            add(piece, delegation, pieces.size() == 1 ? reference : Optional.empty());
        }
    }

    private void add(String words, String delegation, Optional<String> reference) {
        String name = Words.trimPoints(Words.tidy(words));
        String office = "";
        Matcher agency = Pattern.compile("^([A-Z][A-Z0-9/&-]{0,14})\\s*[—–]+\\s*(?=\\S)").matcher(name);
        if (agency.find()) {
            office = agency.group(1);
            name = name.substring(agency.end());
        }
        Matcher divided = Pattern.compile("^(.+?)(?:,\\s+(?!(?:Jr|Sr|II|III|IV|2d|3d)\\b)|\\s*—\\s*|\\s+\\((?=[^)]+\\)$))"
                + "(.+)$").matcher(name);
        if (divided.matches()) {
            name = divided.group(1);
            String rest = divided.group(2);
            rest = rest.endsWith(")") && !rest.contains("(") ? rest.substring(0, rest.length() - 1) : rest;
            office = office.isEmpty() ? rest : office + ", " + rest;
        }
        if (name.matches(".*\\p{L}.*")) {
            found.add(new FrusParticipant(Words.shorten(name, 240), Words.shorten(office, 240), delegation, reference));
        }
    }
}
