package org.chancery.web.history;

/**
 * A text as a cell of a table that spreadsheet programs open. They compute what begins like a formula; with an apostrophe before it they show it as it
 * is. Whoever reads such a table by program takes one leading apostrophe away from every cell and has the text as it was.
 */
final class CellText {

    private static final char SHOWN_AS_IT_IS = '\'';
    /** What begins a formula, also in the wide forms of East Asian keyboards, and the tabulator and line ends before one. */
    private static final String BEGINNINGS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20\u2212";

    private CellText() {}

    /** The text with nothing that is computed. */
    static String safe(String text) {
        return !text.isEmpty() && (text.charAt(0) == SHOWN_AS_IT_IS || BEGINNINGS.indexOf(text.charAt(0)) >= 0 || isHiddenFormula(text))
                ? SHOWN_AS_IT_IS + text : text;
    }

    /** The text as it was before {@link #safe}. */
    static String original(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == SHOWN_AS_IT_IS ? cell.substring(1) : cell;
    }

    /** Behind blanks and signs that are not seen, which some programs take away. */
    private static boolean isHiddenFormula(String text) {
        int first = 0;
        while (first < text.length() && isUnseen(text.charAt(first))) {
            first++;
        }
        return first > 0 && first < text.length() && BEGINNINGS.indexOf(text.charAt(first)) >= 0;
    }

    private static boolean isUnseen(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }
}
