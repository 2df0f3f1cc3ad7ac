package org.chancery.service.exchange.frus;

import java.util.Set;

/** Which elements begin a line of their own in print. */
final class Blocks {

    private static final Set<String> NAMES = Set.of("p", "list", "item", "head", "table", "row", "cell", "opener",
            "closer", "postscript", "dateline", "salute", "signed", "div", "attachment", "quote", "lg", "l", "label",
            "figure", "byline", "floatingText", "body", "ab", "trailer", "argument", "epigraph", "address", "addrLine",
            "seg", "note", "titlePart");

    private Blocks() {
    }

    static boolean isBlock(TeiElement element) {
        if (element.is("note")) {
            return "inline".equals(element.attribute("rend").orElse(""));
        }
        if (element.is("seg")) {
            return element.attribute("rendition").isPresent();
        }
        if (element.is("quote") || element.is("label")) {
            return element.elements().stream().anyMatch(Blocks::isBlock);
        }
        return NAMES.contains(element.name());
    }
}
