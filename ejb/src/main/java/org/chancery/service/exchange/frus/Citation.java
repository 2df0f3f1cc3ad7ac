package org.chancery.service.exchange.frus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the head of a paper on microfiche says after its title and date: the supplements print no more of a paper than
 * what it is about, its marking, how many pages it has and where it lies.
 *
 * @param summary what the paper is about
 * @param source  marking, pages and archive
 */
record Citation(String summary, String source) {

    private static final Pattern AFTER_DATE = Pattern.compile("^.{3,400}?,? (?:" + Months.NAMES + " \\d{1,2}(?:[–-]\\d{1,2})?(?:, \\d{4})?"
            + "|" + Months.NAMES + ",? \\d{4}|[Uu]ndated)[^.]{0,40}\\. (.+?)(\\d{1,4} pp?\\. .+)$");
    private static final Pattern MARKING = Pattern.compile("(?:^|\\. )((?:Top Secret|Secret|Confidential|Restricted|Official Use Only|"
            + "Limited Official Use|Unclassified|No classification)[^.]{0,120}\\. )$");

    /** The citation in a head, when it has one. */
    static Optional<Citation> in(String head) {
        Matcher matcher = AFTER_DATE.matcher(head);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String between = matcher.group(1);
        Matcher marking = MARKING.matcher(between);
        boolean marked = marking.find();
        String summary = marked ? between.substring(0, marking.start(1)) : between;
        return Optional.of(new Citation(summary.strip(), (marked ? marking.group(1) : "") + matcher.group(2)));
    }
}
