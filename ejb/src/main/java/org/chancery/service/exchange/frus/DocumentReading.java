package org.chancery.service.exchange.frus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts together what a volume says of one document. */
final class DocumentReading {

    private static final Pattern ENUMERATION = Pattern.compile(",\\s+(?:and\\s+)?|\\s+and\\s+");
    private static final int LONGEST_SIGNATURE = 100;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
    private static final String SITE = "^https?://history\\.state\\.gov/historicaldocuments/([\\w-]+)/?(?:#?(\\w*))$";
    private static final Pattern GAP = Pattern.compile("\\[(?!\\s*Source:)[^\\[\\]]*?not\\s+declassified[^\\[\\]]*\\]");

    private final TeiElement document;
    private final FrusVolume volume;
    private final FrontMatter front;
    private final Setting setting;
    private final List<FrusWarning> warnings = new ArrayList<>();

    DocumentReading(TeiElement document, FrusVolume volume, FrontMatter front, Setting setting) {
        this.document = document;
        this.volume = volume;
        this.front = front;
        this.setting = setting;
    }

    FrusDocument read() {
        String id = document.attribute("id").orElse("");
        PrintedNumber number = PrintedNumber.of(document);
        Head head = Head.of(document);
        Optional<Citation> citation = Citation.in(head.words());
        SourceNote source = SourceNote.of(document, citation);
        DateReading dates = new DateReading(document, warnings::add);
        FrusKind kind = KindReading.read(document, head, source,
                dates.dateline().map(TeiElement::wordsWithoutNotes).orElse(""), setting.containers(), warnings::add);
        FrusDate date = dates.read(head.words());
        HeaderList header = new HeaderList(document);
        PartyReading parties = new PartyReading(head, kind);
        boolean routed = kind != FrusKind.EDITORIAL_NOTE && kind != FrusKind.ESTIMATE;
        Optional<String> place = place(dates, head, header);
        Optional<FrusParty> sender = parties.sender().map(s -> kind.isSentByPosts() ? s.ofPost(place) : s)
                .or(() -> routed ? header.sender().map(w -> OfficeOrPerson.read(w, Optional.empty())) : Optional.empty());
        Optional<FrusParty> addressee = parties.addressee().or(() -> routed
                ? header.addressee().map(w -> OfficeOrPerson.read(w, Optional.empty())) : Optional.empty());
        List<FrusParticipant> participants = participants(kind, head).stream().map(this::withOffice).toList();
        Predicate<TeiElement> leftOut = leftOut(dates.dateline());
        AttachmentReading attachments = new AttachmentReading(document, leftOut);
        String text = new TextRendering(leftOut).render(attachments.body());
        List<String> gaps = gaps();
        doubts(kind, head, participants, text, number, date);
        return new FrusDocument(setting.position(), id, number.value(), setting.containers(), kind, title(head, id), sender, addressee,
                copies(header, source), date, place, participants, header.subject(),
                MarkingReading.read(document, source), NumberReading.read(document, head, kind), source.words(),
                FrusDrafting.in(source.words().orElse("")), summary().or(() -> citation.map(Citation::summary)), signature(), text, notes(), gaps,
                attachments.found(), references(), document.attribute("lang").filter(l -> LANGUAGE.matcher(l).matches()).orElse("en"), warnings);
    }

    /** Those whom the document names; for the record of a meeting else those whom the volume names above its papers. */
    private List<FrusParticipant> participants(FrusKind kind, Head head) {
        List<FrusParticipant> named = new ParticipantReading(document).read(kind.isTalk(),
                head.words().substring(0, head.endOfRoute()));
        if (!named.isEmpty() || !kind.isRecord()) {
            return named;
        }
        List<FrusParticipant> present = new ParticipantReading(setting.meeting()).named();
        if (!present.isEmpty()) {
            warn(FrusWarning.About.PARTICIPANTS_OF_MEETING, "");
        }
        return present;
    }

    /** Where the list of participants gives no office, the volume's list of persons may. */
    private FrusParticipant withOffice(FrusParticipant participant) {
        return !participant.office().isEmpty() ? participant
                : participant.reference().flatMap(front::person).map(FrusPerson::office).filter(o -> !o.isEmpty())
                        .map(o -> new FrusParticipant(participant.name(), Words.shorten(o, 240), participant.delegation(),
                                participant.reference())).orElse(participant);
    }

    private static String title(Head head, String id) {
        return head.words().isEmpty() ? "[" + id + "]" : head.words();
    }

    /** Head, origin and dateline are told elsewhere and do not belong to the text. */
    private Predicate<TeiElement> leftOut(Optional<TeiElement> dateline) {
        List<TeiElement> direct = document.elements();
        return e -> (e.is("head") && direct.contains(e)) || dateline.filter(d -> d == e).isPresent()
                || SourceNote.isSource(e) || SourceNote.isSummary(e) || e.is("attachment");
    }

    private List<String> copies(HeaderList header, SourceNote source) {
        List<String> copies = new ArrayList<>(header.copies());
        source.distribution().ifPresent(w -> {
            for (String piece : Words.pieces(w, ENUMERATION)) {
                Words.some(Words.trimPoints(piece)).ifPresent(copies::add);
            }
        });
        return copies;
    }

    private Optional<String> place(DateReading dates, Head head, HeaderList header) {
        Optional<String> named = dates.place();
        if (named.isPresent()) {
            return named;
        }
        Optional<String> titled = head.place();
        titled.ifPresent(p -> warnings.add(new FrusWarning(FrusWarning.About.PLACE_FROM_HEAD, p)));
        return titled.or(header::place).map(p -> p.replaceFirst("\\.$", ""));
    }

    private Optional<String> summary() {
        return document.find(SourceNote::isSummary).stream().map(TeiElement::words).map(Words::tidy)
                .filter(w -> !w.isEmpty()).reduce((a, b) -> a + " " + b);
    }

    /** Who signed; what closes the paper stands for it where nothing is marked as a signature. */
    private Optional<String> signature() {
        return signed("signed").or(() -> signed("closer").filter(w -> w.length() <= LONGEST_SIGNATURE));
    }

    private Optional<String> signed(String element) {
        return document.find(e -> e.is(element), e -> e.is("attachment") || e.is("note")).stream()
                .map(e -> Words.tidy(e.raw(x -> x.is("note") || x.is("dateline")))).filter(w -> !w.isEmpty())
                .reduce((a, b) -> a + "; " + b);
    }

    private List<FrusNote> notes() {
        List<FrusNote> notes = new ArrayList<>();
        List<TeiElement> origins = document.find(SourceNote::isSource, e -> e.is("attachment"));
        for (TeiElement note : document.find(e -> e.is("note"))) {
            // The origin of an attachment is told among the footnotes, for the document has but one origin.
            if (origins.stream().noneMatch(o -> o == note) && !SourceNote.isSummary(note)) {
                notes.add(new FrusNote(note.attribute("id").orElse(""), note.attribute("n").orElse("*"),
                        Words.tidy(note.words())));
            }
        }
        return notes;
    }

    private List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        Matcher matcher = GAP.matcher(document.words());
        while (matcher.find()) {
            gaps.add(Words.tidy(matcher.group()));
        }
        return gaps;
    }

    /** References to other documents, notes, pages and volumes; those to abbreviations and persons are no references. */
    private List<FrusReference> references() {
        Set<FrusReference> references = new LinkedHashSet<>();
        for (TeiElement ref : document.find(e -> e.is("ref"))) {
            String target = ref.attribute("target").orElse("").replaceFirst(SITE, "$1#$2");
            int hash = target.indexOf('#');
            String where = hash < 0 ? target : target.substring(0, hash);
            String what = hash < 0 ? "" : target.substring(hash + 1);
            boolean own = where.isEmpty();
            boolean known = own ? what.matches("(?:d|pg_|ch|comp|app).*") : where.matches("frus[\\w-]+(?:\\.xml)?");
            if (!known) {
                continue;
            }
            references.add(new FrusReference(own ? volume.id() : where.replace(".xml", ""), what,
                    Words.tidy(ref.words())));
        }
        return List.copyOf(references);
    }

    private void doubts(FrusKind kind, Head head, List<FrusParticipant> participants, String text,
            PrintedNumber number, FrusDate date) {
        if (head.words().isEmpty()) {
            warn(FrusWarning.About.NO_HEAD, "");
        }
        if (text.isEmpty()) {
            warn(FrusWarning.About.NO_TEXT, "");
        }
        if (kind.isTalk() && participants.isEmpty()) {
            warn(FrusWarning.About.NO_PARTICIPANTS, "");
        }
        if (kind == FrusKind.AGREEMENT || kind == FrusKind.ACT) {
            warn(FrusWarning.About.KIND_WIDER, kind.word());
        }
        if (number.isOdd()) {
            warn(FrusWarning.About.ODD_NUMBER, number.words());
        }
        Integer numberBefore = setting.numberBefore();
        String dayBefore = setting.dayBefore();
        number.value().filter(n -> numberBefore != null && n <= numberBefore)
                .ifPresent(n -> warn(FrusWarning.About.NUMBER_ORDER, numberBefore + ", " + n));
        date.earliestDay().filter(day -> dayBefore != null && day.length() == 10 && dayBefore.length() == 10
                && day.compareTo(dayBefore) < 0).ifPresent(day -> warn(FrusWarning.About.DATE_ORDER,
                        dayBefore + ", " + day));
        if (front.hasPersons()) {
            Set<String> unknown = new LinkedHashSet<>();
            for (TeiElement name : document.find(e -> e.is("persName") && e.attribute("corresp").isPresent())) {
                name.attribute("corresp").filter(c -> front.person(c).isEmpty()).ifPresent(unknown::add);
            }
            unknown.forEach(reference -> warn(FrusWarning.About.UNKNOWN_PERSON, reference));
        }
    }

    private void warn(FrusWarning.About about, String detail) {
        warnings.add(new FrusWarning(about, detail));
    }
}
