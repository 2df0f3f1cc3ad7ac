package org.chancery.service.exchange.frus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Divides a document from the papers attached to it, whether they are marked up or only announced by a line. */
final class AttachmentReading {

    private static final Pattern LABEL = Pattern.compile("^\\[?\\s*(?:(?:[Aa]ttachment|ATTACHMENT|[Ee]nclosure|ENCLOSURE|"
            + "[Ii]nclosure|INCLOSURE|[Ss]ub-?(?:en|in)closure|Tab|TAB|Annex|ANNEX)(?: (?:No\\. ?)?(?:\\d{1,2}|[A-Z]|[IVX]{1,4}|"
            + "“[A-Z]”))?(?: [Tt]o .{1,40})?)(?:[.—–-]+\\s?\\w+)?\\.?\\s*\\]?[.:]?$");
    private static final int LEAST_TEXT = 80;
    /** White space of the file included; a paragraph that is longer announces nothing. */
    private static final int LONGEST_LABEL = 400;

    private final List<FrusAttachment> found = new ArrayList<>();
    private final List<Object> body = new ArrayList<>();

    AttachmentReading(TeiElement document, Predicate<TeiElement> leftOut) {
        List<Object> rest = new ArrayList<>();
        List<TeiElement> marked = new ArrayList<>();
        for (Object child : document.children()) {
            if (child instanceof TeiElement element && element.is("attachment")) {
                marked.add(element);
            } else {
                rest.add(child);
            }
        }
        announced(rest, leftOut);
        marked.forEach(this::marked);
        document.find(e -> e.is("attachment"), e -> e.is("note")).stream().filter(e -> !marked.contains(e))
                .forEach(this::marked);
    }

    List<FrusAttachment> found() {
        return found;
    }

    /** The document's own pieces, without what is attached. */
    List<Object> body() {
        return body;
    }

    private void marked(TeiElement attachment) {
        String label = attachment.elements().stream().filter(e -> e.is("opener"))
                .flatMap(e -> e.find(s -> s.is("seg")).stream()).map(TeiElement::wordsWithoutNotes)
                .filter(w -> w.matches(".*(?i)(?:closure|attach|tab|annex|appendix|translation).*")).findFirst().orElse("");
        Optional<String> head = Words.some(Head.of(attachment).words());
        Optional<String> date = attachment.find(e -> e.is("dateline"), e -> e.is("attachment") || e.is("note")).stream()
                .map(DateReading::machine).flatMap(Optional::stream).findFirst();
        String text = new TextRendering(e -> e.is("attachment")
                || (e.is("head") && attachment.elements().contains(e))).render(attachment.children());
        found.add(new FrusAttachment(label, head.or(() -> Words.some(label)).orElse(""), date, text));
    }

    private void announced(List<Object> pieces, Predicate<TeiElement> leftOut) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof TeiElement p && (p.is("p") || (p.is("head") && i > 3)) && isLabel(p)
                    && length(pieces, i, leftOut) > LEAST_TEXT && !body(pieces, i).isEmpty()) {
                starts.add(i);
            }
        }
        body.addAll(starts.isEmpty() ? pieces : pieces.subList(0, starts.get(0)));
        for (int s = 0; s < starts.size(); s++) {
            int from = starts.get(s);
            int to = s + 1 < starts.size() ? starts.get(s + 1) : pieces.size();
            TeiElement announcing = (TeiElement) pieces.get(from);
            String label = firstLine(announcing);
            List<Object> own = pieces.subList(from, to);
            String text = new TextRendering(leftOut).render(own);
            Optional<String> date = own.stream().filter(TeiElement.class::isInstance).map(TeiElement.class::cast)
                    .filter(e -> e.is("dateline") || e.is("opener")).map(DateReading::machine).flatMap(Optional::stream)
                    .findFirst();
            found.add(new FrusAttachment(label, title(own, label), date, text));
        }
    }

    private static List<Object> body(List<Object> pieces, int until) {
        return pieces.subList(0, until).stream().filter(p -> p instanceof TeiElement e && (e.is("p") || e.is("list")))
                .toList();
    }

    /** The line after the announcement, when it looks like a title. */
    private static String title(List<Object> pieces, String label) {
        return pieces.stream().skip(1).filter(TeiElement.class::isInstance).map(TeiElement.class::cast)
                .filter(e -> e.is("p") || e.is("head")).limit(1)
                .filter(e -> e.is("head") || e.attribute("rend").isPresent()).map(TeiElement::wordsWithoutNotes)
                .filter(w -> w.length() > 3 && w.length() < 200).findFirst()
                .map(w -> Words.trimPoints(label.replaceAll("[\\[\\]]", "")) + ": " + Words.tidy(w))
                .orElse(label.replaceAll("[\\[\\]]", "").strip());
    }

    private static boolean isLabel(TeiElement paragraph) {
        return LABEL.matcher(firstLine(paragraph)).matches();
    }

    private static String firstLine(TeiElement paragraph) {
        StringBuilder line = new StringBuilder();
        for (Object child : paragraph.children()) {
            boolean ends = child instanceof TeiElement e && e.is("lb") && !line.toString().isBlank();
            if (ends || line.length() > LONGEST_LABEL) {
                break;
            }
            String piece = child instanceof TeiElement e ? e.is("note") ? "" : e.wordsWithoutNotes() : child.toString();
            line.append(piece, 0, Math.min(piece.length(), LONGEST_LABEL));
        }
        return Words.tidy(Words.shorten(Words.fold(line.toString()), 300));
    }

    private static int length(List<Object> pieces, int after, Predicate<TeiElement> leftOut) {
        int length = 0;
        for (Object piece : pieces.subList(after, pieces.size())) {
            length += piece instanceof TeiElement e && !leftOut.test(e) ? e.wordsWithoutNotes().length() : 0;
        }
        return length;
    }
}
