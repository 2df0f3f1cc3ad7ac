package org.chancery.service.exchange.frus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether the words of a head name a person, an office, or a person in an office. */
final class OfficeOrPerson {

    private static final Pattern IN_BRACKETS = Pattern.compile("^(.*?)\\s*\\(([^()]+)\\)(.*)$");
    private static final Pattern TITLED = Pattern.compile("^(?:Mr|Mrs|Miss|Dr|Hon|Messrs|M|Gen|Sir|Lord|Count|Baron|"
            + "Prince|Señor|Don|Sr|Mme|Monsieur|Marquis|Earl|Viscount|Chevalier|Senator|Congressman|Representative)"
            + "\\.?\\s+(?=[A-Z])");
    private static final Pattern OFFICE_WORD = Pattern.compile("\\b(?:Department|Embassy|Legation|Consulate|Consul|"
            + "Mission|Bureau|Office|Government|Committee|Agency|Council|Delegation|Staff|Secretary|Ambassador|Minister|"
            + "Chargé|Director|Chief|Assistant|Representatives?|President|Division|Board|Commission|Commissioner|Command|"
            + "Group|Chairman|Adviser|Advisor|Under Secretary|Shah|King|Ministry|Headquarters|Administrator|Attorney|"
            + "Counselor|Counsel|Station|Post|Posts|Missions|Embassies|Deputy|Foreign|Prime|Commander|High|Interest|"
            + "Interests|Section|Center|House|Service|Officers?|Attaché|Force|Joint|Team|Party|Agent)\\b");
    private static final Pattern OFFICE_THEN_NAME = Pattern.compile("^((?:(?:Acting|Deputy|Under|Assistant|Prime|Foreign|"
            + "Vice|Special|Crown|General|Attorney|National|External|Affairs)\\s+)*(?:President(?:-elect)?|Secretary(?: of "
            + "[A-Z]\\w+(?: and [A-Z]\\w+)?)?|Minister(?: of [A-Z]\\w+)?|Ambassador|Chancellor|Premier|Senator|Admiral|"
            + "General|Colonel|Governor|King|Prince|Queen|Emperor|Shah|Chairman|Director|Counselor|Consul))\\s+"
            + "((?:[A-Z][\\w.’'-]*|de|von|van|al-\\w+)(?:\\s+(?:[A-Z][\\w.’'-]*|de|von|van|al))*)$");
    private static final Pattern NAME_THEN_OFFICE = Pattern
            .compile("^([A-Z][\\w.’'-]*(?:\\s+(?:[A-Z][\\w.’'-]*|de|von|van|al|III?))*)(?:,)?\\s+of\\s+(?:the\\s+)?(.+)$");

    /** The encoders of the oldest volumes tagged offices as persons too. */
    private static final Pattern OFFICE_AS_PERSON = Pattern.compile("(?:[Tt]he .+|(?:Acting |Under |Assistant )*Secretary of State|Department of State)");
    private static final Pattern NAME_COMMA_OFFICE = Pattern
            .compile("^([^,]{3,80}(?:, (?:Jr|Sr)\\.)?)(?:, (?:of the )?| of the )(?!(?:Jr|Sr|I+V?|Esq)\\b)(\\S.+)$");

    private OfficeOrPerson() {
    }

    static FrusParty read(String words, Optional<Head.Tag> tag) {
        Optional<String> reference = tag.flatMap(Head.Tag::reference);
        Optional<String> tagged = tag.filter(Head.Tag::person).map(Head.Tag::text).filter(t -> !t.isEmpty() && !OFFICE_AS_PERSON.matcher(t).matches());
        Matcher bracket = IN_BRACKETS.matcher(words);
        if (bracket.matches() && OFFICE_WORD.matcher(bracket.group(1)).find()
                && (tagged.isPresent() || bracket.group(2).matches("[A-Z].{1,60}"))) {
            return new FrusParty(words, Optional.of(tagged.orElse(bracket.group(2))),
                    Words.some(Words.trimPoints(bracket.group(1) + bracket.group(3))), reference);
        }
        if (tagged.isPresent()) {
            return new FrusParty(words, tagged, office(words, tagged.get()), reference);
        }
        if (tag.isPresent()) {
            return new FrusParty(words, Optional.empty(), Optional.of(words), reference);
        }
        return untagged(words);
    }

    private static FrusParty untagged(String words) {
        Matcher titled = TITLED.matcher(words);
        if (titled.find()) {
            Matcher officed = NAME_COMMA_OFFICE.matcher(words);
            return officed.matches() ? new FrusParty(words, Optional.of(officed.group(1)), Optional.of(officed.group(2)), Optional.empty())
                    : new FrusParty(words, Optional.of(words), Optional.empty(), Optional.empty());
        }
        Matcher named = OFFICE_THEN_NAME.matcher(words);
        if (named.matches()) {
            return new FrusParty(words, Optional.of(named.group(2)), Optional.of(named.group(1)), Optional.empty());
        }
        Matcher of = NAME_THEN_OFFICE.matcher(words);
        if (of.matches() && !OFFICE_WORD.matcher(of.group(1)).find()) {
            return new FrusParty(words, Optional.of(of.group(1)), Optional.of(of.group(2)), Optional.empty());
        }
        boolean office = OFFICE_WORD.matcher(words).find() || !words.matches("(?:[A-Z][\\w.’'-]*\\s*){1,5}");
        return office ? new FrusParty(words, Optional.empty(), Optional.of(words), Optional.empty())
                : new FrusParty(words, Optional.of(words), Optional.empty(), Optional.empty());
    }

    private static Optional<String> office(String words, String name) {
        String rest = Words.trimPoints(words.replace(name, " ").replaceAll("\\(\\s*\\)", " "));
        rest = Words.trimPoints(Words.fold(rest).replaceFirst("^(?:Mr|Mrs|Miss|Dr|Messrs|Sir|Hon)\\.?(?=\\s|$)", "")
                .replaceFirst("^\\s*of (?:the )?", ""));
        return Words.some(rest).filter(r -> r.matches(".*\\p{L}.*"));
    }
}
