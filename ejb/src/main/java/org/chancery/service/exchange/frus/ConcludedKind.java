package org.chancery.service.exchange.frus;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The kind of a paper that nothing names, as the volumes of the nineteenth century print most of theirs: it follows from
 * who wrote to whom, from which house, and how the paper closes.
 */
final class ConcludedKind {

    private static final Pattern POST = Pattern.compile("\\b(?:Ambassador|Minister|Chargé|Consul(?: General)?|"
            + "Vice Consul|Representative|Agent|Commissioner|High Commissioner|Embassy|Legation|Consulate(?: General)?|"
            + "Mission|Delegation|Officer in Charge|Officer)\\b.* (?:in|at|to|of) ");
    private static final Pattern CAPITAL = Pattern.compile("^(?:[Tt]he )?(?:Acting |Under |Assistant )?"
            + "(?:Secretary|Department)(?: of State)?\\b.*");
    private static final Pattern FOREIGN = Pattern.compile("^(?:[Tt]he )?(?:\\w+ )?\\w+ (?:Ambassador|Minister|Chargé|"
            + "Embassy|Legation|Foreign Office|Ministry|Secretary of State for Foreign Affairs)\\b.*");
    private static final Pattern SOVEREIGN = Pattern.compile("^(?:[Tt]he )?(?:\\w+ )?(?:President|Prime Minister|King|Queen|Emperor|"
            + "Empress|Sultan|Shah|Pope|Premier|Generalissimo|Regent)\\b(?!’s|'s)");
    private static final Pattern MANY = Pattern.compile("(?i)^(?:certain|all|the (?:diplomatic|consular)|diplomatic|consular|(?:the )?american "
            + "diplomatic)\\b.*\\b(?:officers|missions|posts|representatives|consuls|agents|embassies|legations)\\b");
    private static final Pattern FOREIGN_TITLE = Pattern.compile("^(?:Lord|Earl|Count|Baron|Señor|Senor|Sr\\.|Don|Prince|"
            + "Marquis|Viscount|Chevalier|Duke|Sir|M\\.|Monsieur|Baroness|Comte|Herr|Signor)\\s.*");
    private static final Pattern OWN_MISSION = Pattern.compile("(?i).*(?:(?:legation|embassy|consulate(?:[- ]general)?|"
            + "commercial agency|agency) of the united states|(?:united states|american|u\\. ?s\\.) (?:legation|embassy|"
            + "consulate|commercial agency|agency)).*");
    private static final Pattern MISSION = Pattern.compile("(?i).*\\b(?:legation|embassy)\\b.*");
    private static final Pattern OWN_HOUSE = Pattern.compile("(?i).*\\bdepartment of state\\b.*");
    private static final Pattern NOTE_CLOSES = Pattern.compile("(?i)^(?:please |be pleased to |i beg (?:you )?to )?accept\\b.{0,200}"
            + "|.*(?:avail (?:myself|ourselves) of (?:this|the)|renewed assurances?|assurances? of (?:my|the)).*");
    private static final Pattern SALUTE = Pattern.compile("^(?:My )?(?:Dear|Sir|Sirs|Madam|Excellency|Your Excellency|"
            + "Mr\\. (?:President|Secretary|Minister|Ambassador)|Monsieur|Great and Good Friend|Gentlemen|Lord|My Lord)\\b.*");

    private ConcludedKind() {
    }

    static FrusKind read(TeiElement document, String head, String dateline, List<FrusContainer> chapters,
            Consumer<FrusWarning> warnings) {
        int split = head.indexOf(" to ");
        if (split < 0 || PartyReading.leadsOn(head.substring(0, split))) {
            warnings.accept(new FrusWarning(FrusWarning.About.NO_KIND, head));
            return FrusKind.OTHER;
        }
        warnings.accept(new FrusWarning(FrusWarning.About.KIND_CONCLUDED, head));
        String sender = head.substring(0, split);
        String addressee = head.substring(split + 4);
        if (SOVEREIGN.matcher(sender).find()) {
            return FrusKind.LETTER;
        }
        if (CAPITAL.matcher(sender).matches() && MANY.matcher(addressee).find()) {
            return FrusKind.CIRCULAR;
        }
        if (CAPITAL.matcher(sender).matches() && POST.matcher(addressee).find()) {
            return FrusKind.INSTRUCTION;
        }
        if (POST.matcher(sender).find() && CAPITAL.matcher(addressee).matches()) {
            return FrusKind.DESPATCH;
        }
        if (FOREIGN.matcher(sender).matches() || FOREIGN.matcher(addressee).matches()) {
            return FrusKind.NOTE;
        }
        return ofHouse(document, sender, addressee, dateline, chapters);
    }

    /** Where the head names persons alone, the house in the dateline tells on whose behalf they write. */
    private static FrusKind ofHouse(TeiElement document, String sender, String addressee, String dateline,
            List<FrusContainer> chapters) {
        if (OWN_MISSION.matcher(dateline).matches()) {
            return FOREIGN_TITLE.matcher(addressee).matches() ? FrusKind.NOTE : FrusKind.DESPATCH;
        }
        boolean foreign = FOREIGN_TITLE.matcher(sender).matches() || FOREIGN_TITLE.matcher(addressee).matches()
                || MISSION.matcher(dateline).matches() || chapters.stream().map(FrusContainer::heading)
                        .anyMatch(h -> MISSION.matcher(h).matches() && !OWN_MISSION.matcher(h).matches());
        if (foreign) {
            return FrusKind.NOTE;
        }
        List<String> lines = document.find(e -> e.is("p") || e.is("salute"), e -> e.is("attachment") || e.is("quote"))
                .stream().map(TeiElement::wordsWithoutNotes).filter(w -> !w.isEmpty()).toList();
        if (OWN_HOUSE.matcher(dateline).matches()) {
            return lines.stream().skip(Math.max(0, lines.size() - 3)).anyMatch(l -> NOTE_CLOSES.matcher(l).matches())
                    ? FrusKind.NOTE : FrusKind.INSTRUCTION;
        }
        boolean saluted = lines.stream().limit(3).anyMatch(l -> SALUTE.matcher(l).matches());
        boolean numbered = document.find(e -> e.is("seg") || e.is("p"), e -> e.is("attachment")).stream().limit(4)
                .anyMatch(e -> e.wordsWithoutNotes().matches("\\[?No\\. ?\\d+.{0,20}"));
        return numbered && (!saluted || sender.startsWith("Mr. ")) ? FrusKind.DESPATCH : FrusKind.LETTER;
    }
}
