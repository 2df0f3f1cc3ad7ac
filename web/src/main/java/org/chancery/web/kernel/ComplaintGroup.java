package org.chancery.web.kernel;

import java.util.List;

/** Sentences of one gravity in the sum-up on top of a page. */
public final class ComplaintGroup {

    private final String tone;
    private final String heading;
    private final List<Line> lines;

    ComplaintGroup(String tone, String heading, List<Line> lines) {
        this.tone = tone;
        this.heading = heading;
        this.lines = List.copyOf(lines);
    }

    /**
     * The style of the group.
     *
     * @return {@code msg-bad}, {@code msg-wait} or {@code msg-good}
     */
    public String getCss() {
        return "msg-" + tone;
    }

    /**
     * How the group is announced to those who listen.
     *
     * @return {@code alert} or {@code status}
     */
    public String getRole() {
        return tone.equals("bad") ? "alert" : "status";
    }

    /**
     * The sign of the group.
     *
     * @return name of the sign
     */
    public String getIcon() {
        return tone.equals("good") ? "check" : tone.equals("bad") ? "circle-alert" : "info";
    }

    /**
     * The heading of the group.
     *
     * @return the heading, or nothing
     */
    public String getHeading() {
        return heading;
    }

    /**
     * The sentences.
     *
     * @return at least one
     */
    public List<Line> getLines() {
        return lines;
    }

    /** One sentence and the field it is about. */
    public static final class Line {

        private final String target;
        private final String text;

        Line(String target, String text) {
            this.target = target;
            this.text = text;
        }

        /**
         * The address of the field on the page.
         *
         * @return the address, or nothing when it is about no field
         */
        public String getTarget() {
            return target;
        }

        /**
         * The sentence.
         *
         * @return with the field's name in front
         */
        public String getText() {
            return text;
        }
    }
}
