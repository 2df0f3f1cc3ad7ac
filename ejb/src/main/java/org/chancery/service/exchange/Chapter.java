package org.chancery.service.exchange;

import java.util.List;
import java.util.stream.Collectors;

import org.chancery.domain.casefile.CaseParticulars;
import org.chancery.domain.casefile.Classification;
import org.chancery.domain.exchange.ImportedChapter;
import org.chancery.domain.kernel.Text;
import org.chancery.service.exchange.frus.FrusContainer;
import org.chancery.service.exchange.frus.FrusDocument;
import org.chancery.service.exchange.frus.FrusVolume;

/**
 * The part of a volume that holds a document directly: it becomes a case file.
 *
 * @param path identifiers from the widest part to this one; empty for documents outside every part
 * @param title the headings from the widest part to this one
 * @param summary where it comes from
 * @param states states that the headings name
 */
public record Chapter(String path, String title, String summary, List<String> states) {

    static final String SOURCE = "Source: U.S. Department of State, Office of the Historian";

    /** The chapter of a document. */
    static Chapter of(FrusVolume volume, FrusDocument document) {
        List<FrusContainer> containers = document.containers();
        String path = containers.stream().map(c -> c.id().isEmpty() ? c.heading() : c.id()).collect(Collectors.joining("/"));
        String headings = containers.stream().map(FrusContainer::heading).filter(h -> !h.isEmpty()).distinct()
                .collect(Collectors.joining(" – "));
        String title = cut(headings.isEmpty() ? volume.title() : headings, Text.TITLE);
        StringBuilder summary = new StringBuilder(volume.title());
        volume.year().ifPresent(year -> summary.append(" (").append(year).append(')'));
        summary.append('\n').append(SOURCE).append('\n').append(
                containers.isEmpty() || containers.get(containers.size() - 1).id().isEmpty()
                        ? "https://history.state.gov/historicaldocuments/" + volume.id()
                        : volume.address(containers.get(containers.size() - 1).id()));
        containers.stream().map(FrusContainer::note).filter(n -> !n.isEmpty()).forEach(n -> summary.append('\n').append(n));
        return new Chapter(path, title, cut(summary.toString(), Text.SUMMARY), NamedStates.in(headings));
    }

    /** The key under which the case file is found again: the desk, the volume and the path. */
    String key(String desk, String volume) {
        String key = desk + ':' + volume + '/' + path;
        return key.length() <= ImportedChapter.LONGEST ? key
                : key.substring(0, ImportedChapter.LONGEST - 12) + '#' + Integer.toHexString(key.hashCode());
    }

    /** What the case file says of itself. */
    CaseParticulars particulars(Classification classification) {
        return new CaseParticulars(title, summary, classification, states, null);
    }

    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + '…';
    }
}
