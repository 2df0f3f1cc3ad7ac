package org.chancery.service.exchange.frus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Turns mark-up into plain text that keeps its structure: paragraphs divided by empty lines, a line for each item and
 * row, footnote marks in brackets. Page breaks vanish without dividing the word they stand in.
 */
final class TextRendering {

    private static final char LINE = '\uE010';

    private final Predicate<TeiElement> leftOut;
    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    TextRendering(Predicate<TeiElement> leftOut) {
        this.leftOut = leftOut;
    }

    /** The text of these pieces, which are elements and strings. */
    String render(List<Object> pieces) {
        walk(pieces);
        flush();
        return String.join("\n\n", blocks);
    }

    private void walk(List<Object> pieces) {
        for (Object piece : pieces) {
            if (piece instanceof String text) {
                current.append(text);
            } else if (piece instanceof TeiElement element && !leftOut.test(element)) {
                element(element);
            }
        }
    }

    private void element(TeiElement element) {
        switch (element.name()) {
            case "note" -> note(element);
            case "lb" -> current.append(LINE);
            case "pb", "milestone", "graphic", "index", "anchor", "page-count-according-to-citation" -> { }
            case "gap" -> current.append('[').append(element.attribute("reason").orElse("gap")).append(']');
            case "seg" -> segment(element);
            case "list" -> list(element);
            case "table" -> table(element);
            default -> plain(element);
        }
    }

    private void plain(TeiElement element) {
        if (Blocks.isBlock(element)) {
            flush();
            walk(element.children());
            flush();
        } else {
            walk(element.children());
        }
    }

    /** Words in the margin stand in brackets where the encoder put them, so that they do not run into the text. */
    private void segment(TeiElement segment) {
        if (!segment.is("seg", "margin")) {
            plain(segment);
            return;
        }
        String words = segment.wordsWithoutNotes();
        if (!words.isEmpty()) {
            current.append(words.startsWith("[") ? " " + words + " " : " [" + words + "] ");
        }
    }

    private void note(TeiElement note) {
        if (!SourceNote.isSource(note) && !SourceNote.isSummary(note)) {
            String kept = current.toString().stripTrailing();
            current.setLength(0);
            current.append(kept).append('[').append(note.attribute("n").orElse("*")).append(']');
        }
    }

    private void list(TeiElement list) {
        flush();
        List<String> lines = new ArrayList<>();
        String label = "";
        for (TeiElement child : list.elements()) {
            if (leftOut.test(child)) {
                continue;
            }
            String inner = inner(child);
            if (child.is("head")) {
                lines.add(inner);
            } else if (child.is("label")) {
                label = inner;
            } else if (child.is("item") && !(inner + label).isEmpty()) {
                lines.add(((label.isEmpty() ? "-" : label) + " " + inner).strip());
                label = "";
            } else if (!inner.isEmpty()) {
                lines.add(inner);
            }
        }
        if (!lines.isEmpty()) {
            blocks.add(String.join("\n", lines));
        }
    }

    private String inner(TeiElement element) {
        return new TextRendering(leftOut).render(element.children()).replace("\n\n", "\n").replace("\n- ", "\n  - ");
    }

    private void table(TeiElement table) {
        flush();
        List<String> lines = new ArrayList<>();
        table.child("head").map(this::inner).filter(h -> !h.isEmpty()).ifPresent(lines::add);
        for (TeiElement row : table.find(e -> e.is("row"), e -> e.is("note"))) {
            List<String> cells = row.elements().stream().filter(e -> e.is("cell"))
                    .map(cell -> inner(cell).replace('\n', ' ')).toList();
            String line = String.join(" | ", cells);
            if (!line.replaceAll("[| ]", "").isEmpty()) {
                lines.add(line.strip());
            }
        }
        if (!lines.isEmpty()) {
            blocks.add(String.join("\n", lines));
        }
    }

    private void flush() {
        String text = Words.fold(current.toString());
        text = text.indexOf(LINE) < 0 ? text : text.replaceAll(" ?" + LINE + " ?", "\n").strip();
        current.setLength(0);
        if (!text.isEmpty()) {
            blocks.add(text);
        }
    }
}
