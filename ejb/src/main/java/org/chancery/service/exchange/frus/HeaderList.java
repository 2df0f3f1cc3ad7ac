package org.chancery.service.exchange.frus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lists at the top of a paper: from, to, information, subject, references, participants, place. */
final class HeaderList {

    private static final Pattern LINE = Pattern.compile(
            "^(?:\\d{1,6}\\.\\s*)?(?:SUBJECT|Subject|SUBJ|Subj|Re|RE)\\s*[:—]\\s*(.{3,300}?)(?:\\.(?= |$)|$| \\()");

    private final List<TeiElement> lists;
    private final TeiElement document;

    HeaderList(TeiElement document) {
        this.document = document;
        this.lists = document.find(e -> e.is("list") && e.child("head").isPresent(),
                e -> e.is("attachment") || e.is("note"));
    }

    private List<String> items(String heads) {
        List<String> found = new ArrayList<>();
        for (TeiElement list : lists) {
            String head = list.child("head").map(TeiElement::wordsWithoutNotes).orElse("").toUpperCase(Locale.ROOT)
                    .replaceAll("[^A-Z ]", "").strip();
            if (head.matches(heads)) {
                list.elements().stream().filter(e -> e.is("item")).map(TeiElement::wordsWithoutNotes).map(Words::tidy)
                        .filter(w -> !w.isEmpty()).forEach(found::add);
            }
        }
        return found;
    }

    Optional<String> sender() {
        return items("FM|FROM").stream().findFirst();
    }

    Optional<String> addressee() {
        return items("TO|MEMORANDUM FOR|FOR|ACTION|MEMORANDUM TO").stream().findFirst();
    }

    /** Those that got it for information, and further addressees. */
    List<String> copies() {
        List<String> copies = new ArrayList<>(items("TO|MEMORANDUM FOR|FOR|ACTION|MEMORANDUM TO").stream().skip(1)
                .toList());
        copies.addAll(items("INFO|INFORMATION|CC|COPIES TO"));
        return copies;
    }

    Optional<String> place() {
        return items("PLACE").stream().findFirst();
    }

    Optional<String> subject() {
        Optional<String> listed = items("SUBJECT|SUBJ|SUBJECTS|RE").stream().reduce((a, b) -> a + "; " + b);
        return listed.or(this::subjectLine).map(s -> Words.shorten(s, 400));
    }

    private Optional<String> subjectLine() {
        List<String> openings = document.find(e -> e.is("p") || e.is("row"), e -> e.is("attachment") || e.is("note"))
                .stream().limit(4).map(e -> Words.tidy(Words.shorten(e.wordsWithoutNotes(), 600))).toList();
        for (String opening : openings) {
            Matcher matcher = LINE.matcher(opening);
            if (matcher.find()) {
                return Words.some(matcher.group(1));
            }
        }
        return Optional.empty();
    }
}
