package org.chancery.service.exchange.frus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** One element of a document's mark-up with what it holds; only the document at hand is ever kept as a tree. */
final class TeiElement {

    private final String name;
    private final Map<String, String> attributes;
    private final List<Object> children = new ArrayList<>();
    private @Nullable String wordsWithoutNotes;

    TeiElement(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes.isEmpty() ? Map.of() : new HashMap<>(attributes);
    }

    /** The local name; prefixes differ between the volumes. */
    String name() {
        return name;
    }

    /** An attribute by its local name, trimmed; empty when absent or blank. */
    Optional<String> attribute(String key) {
        String value = attributes.get(key);
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    /** Whether the element has this name and this type. */
    boolean is(String wanted, String type) {
        return name.equals(wanted) && type.equals(attribute("type").orElse(""));
    }

    void add(TeiElement child) {
        children.add(child);
    }

    void add(String text) {
        children.add(text);
    }

    /** Elements and pieces of text in their order. */
    List<Object> children() {
        return children;
    }

    /** The elements directly within, in their order. */
    List<TeiElement> elements() {
        List<TeiElement> found = new ArrayList<>();
        for (Object child : children) {
            if (child instanceof TeiElement element) {
                found.add(element);
            }
        }
        return found;
    }

    /** The first element directly within that has the name. */
    Optional<TeiElement> child(String wanted) {
        return elements().stream().filter(e -> e.is(wanted)).findFirst();
    }

    /** All elements within that satisfy the wish, without looking into those that are closed to the search. */
    List<TeiElement> find(Predicate<TeiElement> wish, Predicate<TeiElement> closed) {
        List<TeiElement> found = new ArrayList<>();
        collect(wish, closed, found);
        return found;
    }

    /** All elements within that satisfy the wish. */
    List<TeiElement> find(Predicate<TeiElement> wish) {
        return find(wish, e -> false);
    }

    private void collect(Predicate<TeiElement> wish, Predicate<TeiElement> closed, List<TeiElement> found) {
        for (Object child : children) {
            if (child instanceof TeiElement element && !closed.test(element)) {
                if (wish.test(element)) {
                    found.add(element);
                }
                element.collect(wish, closed, found);
            }
        }
    }

    /** All words within, notes included, with white space folded. */
    String words() {
        return Words.fold(raw(e -> false));
    }

    /** The words within without those of notes, which the editors added. */
    String wordsWithoutNotes() {
        String words = wordsWithoutNotes;
        if (words == null) {
            words = Words.fold(raw(e -> e.is("note")));
            wordsWithoutNotes = words;
        }
        return words;
    }

    /** The words as they stand, line breaks as a space, page breaks as nothing. */
    String raw(Predicate<TeiElement> leftOut) {
        StringBuilder text = new StringBuilder();
        append(text, leftOut);
        return text.toString();
    }

    private void append(StringBuilder text, Predicate<TeiElement> leftOut) {
        for (Object child : children) {
            if (child instanceof String piece) {
                text.append(piece);
            } else if (child instanceof TeiElement element && !leftOut.test(element)) {
                if (element.is("lb")) {
                    text.append(' ');
                }
                boolean apart = Blocks.isBlock(element);
                if (apart) {
                    text.append(' ');
                }
                element.append(text, leftOut);
                if (apart) {
                    text.append(' ');
                }
            }
        }
    }
}
