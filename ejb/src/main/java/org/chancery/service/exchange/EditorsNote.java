package org.chancery.service.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chancery.domain.kernel.Text;
import org.chancery.service.exchange.frus.FrusDocument;
import org.chancery.service.exchange.frus.FrusKind;
import org.chancery.service.exchange.frus.FrusParticipant;
import org.chancery.service.exchange.frus.FrusVolume;

/**
 * The note under an imported entry: what the publication says of the document for which the entry has no field of its own.
 *
 * @param volume the volume
 * @param document the document
 */
record EditorsNote(FrusVolume volume, FrusDocument document) {

    /** The note, a line for each thing. */
    String words() {
        List<String> lines = new ArrayList<>();
        document.source().ifPresent(lines::add);
        if (document.title().length() > Text.TITLE) {
            lines.add("Head: " + document.title());
        }
        if (!document.date().words().isEmpty()) {
            lines.add("Dateline: " + document.date().words());
        }
        document.date().second().ifPresent(d -> lines.add("Second dateline: " + d));
        if (isWidened()) {
            lines.add("Kind at the source: " + document.kind().word());
        }
        if (!document.isTalk() && !document.participants().isEmpty()) {
            lines.add("Present: " + document.participants().stream().map(EditorsNote::present).collect(Collectors.joining("; ")));
        }
        document.subject().ifPresent(s -> lines.add("Subject: " + s));
        document.summary().ifPresent(s -> lines.add("Summary: " + s));
        if (!document.copies().isEmpty()) {
            lines.add("Copies: " + String.join("; ", document.copies()));
        }
        lines.add(Chapter.SOURCE + ", " + volume.title());
        return String.join("\n", lines);
    }

    /** Whether the ministry files the kind under another word. */
    private boolean isWidened() {
        FrusKind kind = document.kind();
        return kind != FrusKind.OTHER && kind != FrusKind.ESTIMATE && !kind.word().equals(FiledDocument.kind(document));
    }

    private static String present(FrusParticipant participant) {
        return Stream.of(participant.name(), participant.office(), participant.delegation()).filter(w -> !w.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
