package org.chancery.web.kernel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** How the reader wishes to see the pages: language, light or dark, the clock of the place; and where signs and flags lie. */
@Named("look")
@RequestScoped
public class Look {

    /** Cookie with the reader's language. */
    static final String LANGUAGE = "chancery-language";
    /** Cookie with the reader's wish for light or dark. */
    static final String THEME = "chancery-theme";
    /** What a reader may wish for; without a wish the reader's system decides. */
    static final Set<String> THEMES = Set.of("light", "dark");

    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");
    private static final List<String> LANGUAGES = Stream.of("en", "fr", "tr", "ur", "fa", "ar")
            .filter(tongue -> tongue.equals("en")
                    || Look.class.getResource("/org/chancery/web/messages_" + tongue + ".properties") != null)
            .toList();

    @Inject
    private HttpServletRequest request;

    @Inject
    private Release release;

    @Inject
    @ConfigProperty(name = "chancery.zone")
    private Optional<String> ministryZone;

    /**
     * The reader's language.
     *
     * @return the one chosen, else the first of the browser's that we speak, else English
     */
    public Locale getLocale() {
        Optional<String> chosen = cookie(LANGUAGE).filter(LANGUAGES::contains);
        if (chosen.isPresent()) {
            return Locale.forLanguageTag(chosen.get());
        }
        return request.getHeader("Accept-Language") == null ? Locale.ENGLISH : spoken(request);
    }

    private static Locale spoken(HttpServletRequest asked) {
        var wishes = asked.getLocales();
        while (wishes.hasMoreElements()) {
            String tongue = wishes.nextElement().getLanguage();
            if (LANGUAGES.contains(tongue)) {
                return Locale.forLanguageTag(tongue);
            }
        }
        return Locale.ENGLISH;
    }

    /**
     * The language of the page.
     *
     * @return its tag
     */
    public String getLanguage() {
        return getLocale().toLanguageTag();
    }

    /**
     * The language of a text, or of the page when the text's is not known.
     *
     * @param tongue tag of a language, or null
     * @return tag of a language
     */
    public String language(@Nullable String tongue) {
        return tongue == null || tongue.isBlank() ? getLanguage() : tongue;
    }

    /**
     * The direction of the page.
     *
     * @return {@code ltr} or {@code rtl}
     */
    public String getDirection() {
        return direction(getLanguage());
    }

    /**
     * The direction of a text.
     *
     * @param tongue tag of its language, or null
     * @return {@code ltr}, {@code rtl}, or {@code auto} when the language is not known
     */
    public String direction(@Nullable String tongue) {
        if (tongue == null || tongue.isBlank()) {
            return "auto";
        }
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(tongue).getLanguage()) ? "rtl" : "ltr";
    }

    /**
     * The languages that the pages speak.
     *
     * @return tags of languages
     */
    public List<String> getLanguages() {
        return LANGUAGES;
    }

    /**
     * The name of the page's language in that language.
     *
     * @return name of the language
     */
    public String getLanguageName() {
        return languageName(getLanguage());
    }

    /**
     * The name of a language in that language.
     *
     * @param tongue tag of the language
     * @return name of the language
     */
    public String languageName(String tongue) {
        Locale locale = Locale.forLanguageTag(tongue);
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /**
     * The reader's wish for light or dark.
     *
     * @return {@code light}, {@code dark}, or nothing for what the reader's system wishes
     */
    public String getTheme() {
        return cookie(THEME).filter(THEMES::contains).orElse("");
    }

    /**
     * What the switch in the top bar leads to when scripts are off.
     *
     * @return {@code light}, {@code dark} or {@code auto}, one after the other
     */
    public String getOtherTheme() {
        return switch (getTheme()) {
            case "light" -> "dark";
            case "dark" -> "auto";
            default -> "light";
        };
    }

    /**
     * The clock by which moments are shown.
     *
     * @return the ministry's zone, by configuration {@code chancery.zone}
     */
    public ZoneId getZone() {
        return ministryZone.map(ZoneId::of).orElseGet(ZoneId::systemDefault);
    }

    /**
     * The address of a file of the frame, new with every release so that browsers may keep it.
     *
     * @param file name of the file
     * @return its address
     */
    public String asset(String file) {
        return request.getContextPath() + "/resources/chancery/" + file + "?v=" + release.stamp();
    }

    /**
     * The address of the style sheet that marks every printed sheet.
     *
     * @param level the page's highest level
     * @param caveats the page's caveats in a row
     * @return its address
     */
    public String markingSheet(@Nullable Object level, @Nullable String caveats) {
        return request.getContextPath() + "/resources/marking.css?level=" + Marks.number(level) + "&language=" + getLanguage()
                + "&caveats=" + URLEncoder.encode(Marks.text(caveats), StandardCharsets.UTF_8);
    }

    /**
     * The address of a sign.
     *
     * @param name name of the sign in the sprite
     * @return its address
     */
    public String symbol(@Nullable String name) {
        return asset("sprite.svg") + '#' + (name == null ? "" : name);
    }

    /**
     * The address of the bars of a classification.
     *
     * @param level its level, nothing counts as unclassified
     * @return address of the sign
     */
    public String bars(@Nullable Object level) {
        return symbol("bars-" + Math.min(4, Marks.number(level)));
    }

    /**
     * Whether the archive has a flag for a state.
     *
     * @param code two letters
     * @return true when there is one
     */
    public boolean hasFlag(@Nullable Object code) {
        String state = Marks.text(code);
        return state.matches("[A-Za-z]{2}") && release.hasFlag(state.toLowerCase(Locale.ROOT));
    }

    /**
     * The address of a flag.
     *
     * @param code two letters
     * @return address of the picture, without the context path
     */
    public String flag(@Nullable Object code) {
        return "/resources/chancery/flags/" + Marks.text(code).toLowerCase(Locale.ROOT) + ".svg?v=" + release.stamp();
    }

    /**
     * The paragraphs of a text.
     *
     * @param text the text, or null
     * @return what stands between blank lines
     */
    public List<String> paragraphs(@Nullable Object text) {
        return Arrays.stream(BLANK_LINE.split(Marks.text(text), -1)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /**
     * What is printed on a key.
     *
     * @param key the key as pages name it
     * @return its cap
     */
    public String keyCap(@Nullable String key) {
        return key == null ? "" : key.equals("ctrl+enter") ? "Ctrl \u21b5" : key.toUpperCase(Locale.ROOT);
    }

    private Optional<String> cookie(String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies).filter(one -> one.getName().equals(name)).map(Cookie::getValue).findFirst();
    }
}
