package org.chancery.service.exchange.frus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads sender and addressee from the words of a head, helped by the encoder's tags where there are any. */
final class PartyReading {

    private static final Pattern SENDER = Pattern.compile("\\b[Ff]rom\\s+");
    private static final Pattern AUTHOR = Pattern
            .compile("(?:,|\\b)\\s*(?:\\b[Bb]y|\\b[Pp]repared (?:[Bb]y|[Ii]n)|\\bof(?= (?:Mr|Messrs)\\.| (?:Lord|Sir|Earl) ))\\s+");
    /** A speaker ends with the name in brackets, or where it is told before whom, where or when he spoke. */
    private static final Pattern SPEAKER = Pattern.compile("\\b(?:[Bb]y|[Ff]rom)\\s+((?:the )?(?:[^()]{2,90}\\([^()]{2,60}\\)|.+?(?=,? "
            + "(?i:before|at|in|on|to|during|over|regarding|concerning|relating|with)\\b |$)))");
    private static final Pattern KIND_FIRST = Pattern.compile("^(?:[A-Z][\\w-]+ ){0,3}(?:Memorand|Minutes|Record|Paper|"
            + "Report|Notes?\\b|Note |Conversation|Telephone|Editorial|National|Draft|Statement|Summary|Study|Estimate|"
            + "Agenda|Extract|Excerpt|Communiqué|Resolution|Protocol|Treaty|Agreement|Message|Circular|Letter|Telegram|"
            + "Airgram|Despatch|Instruction|Aide|Proclamation|Act|Convention)");
    private static final Pattern ROLE_TO = Pattern.compile("(?:Assistant|Assistants|Advis[eo]r|Counsel|Counsel[l]?or|"
            + "Representative|Ambassador|Minister|Delegate|Delegation|Mission|Consultant|Deputy|Aide|Envoy|Secretary|"
            + "Commissioner|Liaison|Observer|Agent|Chargé|Consul|Adviser|Member)$");
    private static final Pattern NO_ADDRESSEE = Pattern.compile("(?i)\\b(?:as|regard|relating|respect|reference|pursuant|"
            + "subject|according|response|reply|visit|relation|relative|prior|next|due|answer|contrary|policy)$");
    private static final Pattern NO_SENDER = Pattern.compile("^(?:an? |the )?(?:Memorand|Report|Minutes|Record|Diary|"
            + "Daily|Notes|Paper|Letter|Journal|Address|Message|Telegram|Summary|President’s Daily|President's Daily).*");
    private static final Pattern REMARK = Pattern.compile("\\s*[\\[(](?:Telegram|Confidential|Extract|Translation|Circular|Private|Secret|"
            + "Personal|Unofficial|Separate|No\\.)[^\\[\\]()]*[\\])]\\.?$");
    private static final Pattern EXTRACT = Pattern.compile("^(?:Extracts?|Excerpts?) (?:from|From) ");
    private static final Pattern FOR = Pattern.compile(" [Ff]or ");
    private static final Pattern TO_ANYBODY = Pattern.compile("^(?:[A-Z][\\w-]+ )?(?:Memorandum|Paper(?:,)? Prepared|Paper|Circular|Letter|"
            + "Telegram|Despatch|Instructions?) (?:[Ff]or|[Tt]o) ");
    private static final Pattern NOBODY = Pattern.compile("^(?:the )?(?:[Rr]ecord|[Ff]iles?)\\b.*");

    private final Head head;
    private final FrusKind kind;

    PartyReading(Head head, FrusKind kind) {
        this.head = head;
        this.kind = kind;
    }

    /** Where the route stands in the head: from, split and end; a part that is not there is empty. */
    private record Route(Optional<String> sender, Optional<String> addressee) {
    }

    private static final Route NOWHERE = new Route(Optional.empty(), Optional.empty());

    Optional<FrusParty> sender() {
        return route().sender().map(w -> w.replaceFirst(",? (?:on|concerning|regarding) (?=[A-Z]).*$", ""))
                .filter(w -> !NO_SENDER.matcher(Words.withoutArticle(w)).matches()).flatMap(w -> party(w, head.from()))
                .or(() -> head.from().flatMap(t -> party(t.text(), head.from())));
    }

    Optional<FrusParty> addressee() {
        return route().addressee().filter(w -> !NOBODY.matcher(w).matches()).flatMap(w -> party(w, head.to()))
                .or(() -> head.to().flatMap(t -> party(t.text(), head.to())));
    }

    /** Whether the " to " that follows these words belongs to them, as in "relating to". */
    static boolean leadsOn(String before) {
        return NO_ADDRESSEE.matcher(before).find();
    }

    private Route route() {
        String words = head.words();
        if (kind == FrusKind.EDITORIAL_NOTE || kind == FrusKind.ESTIMATE
                || (head.from().isEmpty() && (kind == FrusKind.AGREEMENT || kind == FrusKind.ACT))) {
            return NOWHERE;
        }
        if (kind == FrusKind.STATEMENT && head.from().isEmpty()) {
            return new Route(Words.group(SPEAKER, words.substring(0, head.endOfRoute())), Optional.empty());
        }
        int end = head.endOfRoute();
        int start = start(words, end);
        if (start < 0 || start >= end) {
            Matcher toAnybody = TO_ANYBODY.matcher(words);
            return new Route(Optional.empty(),
                    toAnybody.find() ? Words.some(words.substring(toAnybody.end(), Math.max(end, toAnybody.end())))
                            : Optional.empty());
        }
        int split = split(words, start, end);
        if (split < 0 && start == 0 && head.from().isEmpty()) {
            return NOWHERE;
        }
        if (split < 0) {
            return new Route(Words.some(words.substring(start, end)), Optional.empty());
        }
        int after = Math.min(words.indexOf(' ', split + 1) + 1, end);
        return new Route(Words.some(words.substring(start, split)), Words.some(words.substring(after, end)));
    }

    private int start(String words, int end) {
        int tagged = head.from().map(Head.Tag::start).orElse(Integer.MAX_VALUE);
        Matcher from = SENDER.matcher(words);
        boolean kindFirst = KIND_FIRST.matcher(words).find();
        Matcher extract = EXTRACT.matcher(words);
        if (from.find(extract.find() ? extract.end() : 0) && from.end() <= Math.min(tagged, end) && (kindFirst || from.start() < 80)
                && !(words.startsWith("The ") && words.indexOf(" to ") >= 0 && words.indexOf(" to ") < from.start())) {
            return from.end();
        }
        Matcher author = AUTHOR.matcher(words);
        if (kindFirst && author.find() && author.end() <= Math.min(tagged, end)) {
            return author.end();
        }
        if (!kindFirst && (words.contains(" to ") || head.from().isPresent())) {
            return 0;
        }
        return head.from().map(Head.Tag::start).orElse(-1);
    }

    /** The place of the " to " that divides sender and addressee, not of one inside an office's name. */
    private int split(String words, int start, int end) {
        int earliest = Math.max(start, head.from().map(Head.Tag::end).orElse(start));
        int latest = Math.min(end, head.to().map(Head.Tag::end).filter(s -> s >= earliest).orElse(end));
        int candidate = -1;
        for (int at = words.indexOf(" to ", earliest); at >= 0 && at < latest; at = words.indexOf(" to ", at + 1)) {
            String before = words.substring(start, at);
            if (leadsOn(before)) {
                continue;
            }
            candidate = at;
            if (!ROLE_TO.matcher(before).find()) {
                return at;
            }
        }
        if (candidate < 0 && (head.to().isPresent() || words.contains("Prepared"))) {
            Matcher matcher = FOR.matcher(words);
            while (matcher.find()) {
                if (matcher.start() >= earliest && matcher.start() < latest) {
                    candidate = matcher.start();
                }
            }
        }
        return candidate;
    }

    private static Optional<FrusParty> party(String phrase, Optional<Head.Tag> tag) {
        String words = Words.withoutArticle(Words.trimPoints(REMARK.matcher(Words.tidy(phrase)).replaceFirst(""))
                .replaceFirst("\\.$", ""));
        if (words.isEmpty() || words.length() > 600) {
            return Optional.empty();
        }
        return Optional.of(OfficeOrPerson.read(words, tag));
    }
}
