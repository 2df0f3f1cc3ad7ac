package org.chancery.service.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.chancery.domain.casefile.Classification;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.casefile.Provenance;
import org.chancery.domain.correspondence.CorrespondenceKind;
import org.chancery.domain.correspondence.CorrespondenceParticulars;
import org.chancery.domain.correspondence.Direction;
import org.chancery.domain.correspondence.Urgency;
import org.chancery.domain.document.Content;
import org.chancery.domain.exchange.SourceFacts;
import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.kernel.Text;
import org.chancery.domain.party.Party;
import org.chancery.domain.talk.Participant;
import org.chancery.domain.talk.RecordKind;
import org.chancery.domain.talk.TalkKind;
import org.chancery.domain.talk.TalkParticulars;
import org.chancery.service.exchange.frus.FrusAttachment;
import org.chancery.service.exchange.frus.FrusDocument;
import org.chancery.service.exchange.frus.FrusKind;
import org.chancery.service.exchange.frus.FrusParticipant;
import org.chancery.service.exchange.frus.FrusParty;
import org.chancery.service.exchange.frus.FrusVolume;
import org.chancery.service.exchange.frus.FrusWarning;
import org.jspecify.annotations.Nullable;

/** How a document of a volume is filed: what the ministry's records say of it. */
public final class FiledDocument {

    private static final int REFERENCE = 120;
    private static final int NUMBER = 40;
    private static final int MOST_PARTICIPANTS = 200;
    private static final String CUT = "\n\n[…]";

    private final FrusVolume volume;
    private final FrusDocument document;

    FiledDocument(FrusVolume volume, FrusDocument document) {
        this.volume = volume;
        this.document = document;
    }

    /** The document as it was read. */
    FrusDocument document() {
        return document;
    }

    /** The word for its kind: that of the talk's record, or of the correspondence. */
    static String kind(FrusDocument document) {
        return document.isTalk() ? document.kind().word() : kind(document.kind()).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key under which the document is known in all publications. */
    static String key(FrusVolume volume, String id) {
        return Chapter.cut(volume.id() + '/' + id, REFERENCE);
    }

    /** What every entry says of itself. */
    EntryParticulars entry(Classification classification, Chapter chapter) {
        Set<String> states = new LinkedHashSet<>(chapter.states());
        states.addAll(NamedStates.in(document.title()));
        return new EntryParticulars(
                Chapter.cut(document.title(), Text.TITLE),
                document.date().edtf().map(EventDate::parse).orElse(null),
                document.place().map(p -> Chapter.cut(p, Text.TITLE)).orElse(null),
                text(),
                document.language(),
                classification,
                List.copyOf(states));
    }

    private @Nullable String text() {
        StringBuilder text = new StringBuilder(document.text());
        for (FrusAttachment attachment : document.attachments()) {
            text.append("\n\n").append(attachment.title()).append("\n\n").append(attachment.text());
        }
        String clean = text.toString().replace("\0", "").strip();
        return clean.isEmpty() ? null : clean.length() <= Text.DOCUMENT ? clean : clean.substring(0, Text.DOCUMENT - CUT.length()) + CUT;
    }

    /** What the report says: the reader's doubts, and that a text was longer than an entry holds. */
    private List<String> doubts() {
        List<String> doubts = new ArrayList<>(document.warnings().stream().map(FiledDocument::warning).toList());
        String text = text();
        if (text != null && text.endsWith(CUT)) {
            doubts.add("textCut: " + Text.DOCUMENT);
        }
        return doubts;
    }

    /** What a piece of correspondence says beside. */
    CorrespondenceParticulars correspondence() {
        Direction direction = direction();
        String own = document.reference().map(r -> Chapter.cut(r, REFERENCE)).orElse(null);
        return new CorrespondenceParticulars(
                direction,
                kind(document.kind()),
                urgency(),
                document.sender().flatMap(FiledDocument::party).orElse(null),
                document.addressee().flatMap(FiledDocument::party).orElse(null),
                direction == Direction.INCOMING ? own : null,
                direction == Direction.OUTGOING ? own : null,
                null,
                null,
                null,
                null);
    }

    /** Seen from the ministry that published the papers: what its capital sent goes out. */
    private Direction direction() {
        String sender = document.sender().map(FrusParty::words).orElse("");
        boolean capital = sender.matches("(?:The )?(?:(?:Acting|Under|Assistant|Deputy) )*(?:Secretary of State|Department of State"
                + "|Secretary of (?:Defense|the Treasury|Commerce)|President\\b|White House).*");
        return capital || document.kind() == FrusKind.INSTRUCTION || document.date().words().startsWith("Department of State")
                ? Direction.OUTGOING : Direction.INCOMING;
    }

    private static CorrespondenceKind kind(FrusKind kind) {
        return switch (kind) {
            case TELEGRAM -> CorrespondenceKind.TELEGRAM;
            case CIRCULAR_TELEGRAM -> CorrespondenceKind.CIRCULAR_TELEGRAM;
            case AIRGRAM -> CorrespondenceKind.AIRGRAM;
            case DESPATCH, INSTRUCTION -> CorrespondenceKind.DESPATCH;
            case CIRCULAR -> CorrespondenceKind.CIRCULAR_NOTE;
            case LETTER -> CorrespondenceKind.LETTER;
            case MEMORANDUM -> CorrespondenceKind.MEMORANDUM;
            case NOTE -> CorrespondenceKind.DIPLOMATIC_NOTE;
            case NOTE_VERBALE -> CorrespondenceKind.NOTE_VERBALE;
            case AIDE_MEMOIRE -> CorrespondenceKind.AIDE_MEMOIRE;
            case EDITORIAL_NOTE -> CorrespondenceKind.EDITORIAL_NOTE;
            case ESTIMATE -> CorrespondenceKind.INTELLIGENCE_ESTIMATE;
            case MINUTES, NOTES -> CorrespondenceKind.MINUTES;
            case REPORT -> CorrespondenceKind.REPORT;
            case STATEMENT -> CorrespondenceKind.PUBLIC_STATEMENT;
            case PAPER, AGREEMENT, ACT, OTHER, MEMCON, TELCON -> CorrespondenceKind.PAPER;
        };
    }

    private Urgency urgency() {
        String precedence = String.join(" ", document.marking().precedence()).toLowerCase(Locale.ROOT);
        if (precedence.contains("flash")) {
            return Urgency.FLASH;
        }
        if (precedence.contains("niact")) {
            return Urgency.NIACT_IMMEDIATE;
        }
        return precedence.contains("immediate") || precedence.contains("urgent") ? Urgency.IMMEDIATE : Urgency.ROUTINE;
    }

    private static Optional<Party> party(FrusParty party) {
        String office = party.office().map(o -> Chapter.cut(o, Text.TITLE)).orElse(null);
        String person = party.name().map(n -> Chapter.cut(n, Text.TITLE)).orElse(null);
        boolean organ = office != null && person == null && office.matches("(?:.*\\b)?(?:Department|Embassy|Embassies|Legation|"
                + "Consulate|Mission|Ministry|Agency|Council|Bureau|Government|Delegation|Commission|Staff|Section|Committee|Foreign "
                + "Office|White House)\\b.*");
        return office == null && person == null ? Optional.empty()
                : Optional.of(new Party(null, organ ? office : null, organ ? null : office, person));
    }

    /** What a talk says beside. */
    TalkParticulars talk() {
        boolean telephone = document.kind() == FrusKind.TELCON;
        return new TalkParticulars(
                telephone ? TalkKind.TELEPHONE_CALL : TalkKind.MEETING,
                telephone ? RecordKind.TELCON : RecordKind.MEMCON,
                document.participants().stream().limit(MOST_PARTICIPANTS).map(FiledDocument::participant).toList());
    }

    private static Participant participant(FrusParticipant participant) {
        List<String> office = new ArrayList<>();
        if (!participant.office().isEmpty()) {
            office.add(participant.office());
        }
        if (!participant.delegation().isEmpty()) {
            office.add(participant.delegation());
        }
        return new Participant(
                Chapter.cut(participant.name(), Text.TITLE),
                office.isEmpty() ? null : Chapter.cut(String.join(", ", office), Text.TITLE),
                null);
    }

    /** Where the document comes from and what its editors say. */
    Provenance provenance() {
        return new Provenance(
                key(volume, document.id()),
                Chapter.cut(volume.address(document.id()), Text.TITLE),
                document.number().map(n -> Chapter.cut(n.toString(), NUMBER)).orElse(null),
                emptyToNull(Chapter.cut(document.marking().words(), Text.TITLE)),
                emptyToNull(new EditorsNote(volume, document).words()),
                emptyToNull(document.notes().stream().map(n -> '[' + n.mark() + "] " + n.text()).collect(Collectors.joining("\n"))),
                emptyToNull(document.references().stream()
                        .map(r -> r.volume() + (r.target().isEmpty() ? "" : '/' + r.target()) + ' ' + r.words())
                        .collect(Collectors.joining("\n"))),
                Content.digest(document.content().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static @Nullable String emptyToNull(String text) {
        String clean = text.replace("\0", "").strip();
        return clean.isEmpty() ? null : clean;
    }

    /** What the report says of the document. */
    SourceFacts facts() {
        return new SourceFacts(
                Chapter.cut(document.id(), REFERENCE),
                document.number().orElse(null),
                kind(document),
                Chapter.cut(document.title(), Text.TITLE),
                document.sender().map(s -> Chapter.cut(s.words(), Text.TITLE)).orElse(null),
                document.addressee().map(s -> Chapter.cut(s.words(), Text.TITLE)).orElse(null),
                document.date().edtf().orElse(null),
                document.place().map(p -> Chapter.cut(p, Text.TITLE)).orElse(null),
                document.participants().size(),
                document.gaps().size(),
                document.attachments().size(),
                emptyToNull(Chapter.cut(document.marking().words(), Text.TITLE)),
                doubts());
    }

    private static String warning(FrusWarning warning) {
        return warning.about().word() + (warning.detail().isEmpty() ? "" : ": " + Chapter.cut(warning.detail(), Text.TITLE));
    }
}
