package org.chancery.web.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;

/** What changed between two versions of a text, word by word. */
@Named("differences")
@ApplicationScoped
public class Differences {

    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)");
    /** Longer texts are compared as one piece: the table of a word-wise comparison grows with the product of the lengths. */
    private static final int MOST_WORDS = 1500;

    /**
     * The earlier text, in pieces.
     *
     * @param was the earlier text
     * @param becomes the later text
     * @return its pieces, those that were taken out marked
     */
    public List<Piece> old(@Nullable Object was, @Nullable Object becomes) {
        return pieces(words(was), words(becomes), true);
    }

    /**
     * The later text, in pieces.
     *
     * @param was the earlier text
     * @param becomes the later text
     * @return its pieces, those that were put in marked
     */
    public List<Piece> now(@Nullable Object was, @Nullable Object becomes) {
        return pieces(words(was), words(becomes), false);
    }

    private static List<Piece> pieces(List<String> was, List<String> becomes, boolean earlier) {
        int[][] common = common(was, becomes);
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < was.size() || j < becomes.size()) {
            if (i < was.size() && j < becomes.size() && was.get(i).strip().equals(becomes.get(j).strip())) {
                join(pieces, earlier ? was.get(i) : becomes.get(j), false);
                i++;
                j++;
            } else if (j == becomes.size() || (i < was.size() && common[i + 1][j] >= common[i][j + 1])) {
                if (earlier) {
                    join(pieces, was.get(i), true);
                }
                i++;
            } else {
                if (!earlier) {
                    join(pieces, becomes.get(j), true);
                }
                j++;
            }
        }
        return pieces;
    }

    private static int[][] common(List<String> was, List<String> becomes) {
        int[][] length = new int[was.size() + 1][becomes.size() + 1];
        for (int i = was.size() - 1; i >= 0; i--) {
            for (int j = becomes.size() - 1; j >= 0; j--) {
                length[i][j] = was.get(i).strip().equals(becomes.get(j).strip()) ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private static void join(List<Piece> pieces, String word, boolean changed) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).isChanged() == changed) {
            pieces.set(last, new Piece(pieces.get(last).getText() + word, changed));
        } else {
            pieces.add(new Piece(word, changed));
        }
    }

    private static List<String> words(@Nullable Object text) {
        String whole = Marks.text(text);
        List<String> words = whole.isEmpty() ? List.of() : Arrays.asList(WORDS.split(whole, -1));
        return words.size() > MOST_WORDS ? List.of(whole) : words;
    }

    /** A piece of a text. */
    public static final class Piece {

        private final String text;
        private final boolean changed;

        Piece(String text, boolean changed) {
            this.text = text;
            this.changed = changed;
        }

        /**
         * The piece's text.
         *
         * @return the text
         */
        public String getText() {
            return text;
        }

        /**
         * Whether only one of the two versions has it.
         *
         * @return true when it was taken out or put in
         */
        public boolean isChanged() {
            return changed;
        }
    }
}
