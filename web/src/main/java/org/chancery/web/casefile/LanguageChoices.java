package org.chancery.web.casefile;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.web.kernel.Look;
import org.jspecify.annotations.Nullable;

/** The languages in which papers reach a ministry, as a form offers them. */
@Named("languageChoices")
@RequestScoped
public class LanguageChoices {

    private static final Set<String> OFFERED = Set.of(
            "ar", "az", "bn", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "hy", "id", "it", "ja", "ka", "kk", "ko",
            "ky", "ms", "nl", "no", "pl", "prs", "ps", "pt", "ro", "ru", "sr", "sv", "sw", "ta", "tg", "th", "tk", "tr", "uk", "ur", "uz", "vi",
            "zh");

    @Inject
    private Look look;

    /**
     * The languages on offer and the one that a text has.
     *
     * @param present tag of the text's language
     * @return tags in the alphabetical order of their names
     */
    public List<String> with(@Nullable String present) {
        Set<String> tags = new TreeSet<>(OFFERED);
        if (present != null && !present.isBlank()) {
            tags.add(present);
        }
        Collator alphabet = Collator.getInstance(look.getLocale());
        return tags.stream().sorted(Comparator.comparing(this::name, alphabet)).toList();
    }

    /**
     * The name of a language.
     *
     * @param tag BCP 47 tag
     * @return name in the reader's language
     */
    public String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(look.getLocale());
    }

    /**
     * The language of a title, which may be another than that of the text below it.
     *
     * @param title the title
     * @param tag tag of the text's language
     * @return that tag, or the page's language for a title in another script
     */
    public String ofTitle(String title, String tag) {
        boolean leftwards = title.codePoints().anyMatch(LanguageChoices::leftwards);
        return leftwards == look.direction(tag).equals("rtl") ? tag : look.getLanguage();
    }

    private static boolean leftwards(int character) {
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
