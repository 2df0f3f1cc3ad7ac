package org.chancery.verify;

import java.util.Locale;

/** How the report writes what others wrote: nothing in it can steer the screen on which it is read. */
final class Words {

    private static final int LONGEST = 80;

    private Words() {}

    static String shown(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.codePoints().limit(LONGEST).forEach(c -> shown.appendCodePoint(visible(c) ? c : '?'));
        return shown.append(text.codePointCount(0, text.length()) > LONGEST ? "...\"" : "\"").toString();
    }

    private static boolean visible(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR && type != Character.PARAGRAPH_SEPARATOR && type != Character.PRIVATE_USE;
    }

    static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d ", number) + (number == 1 ? one : many);
    }
}
