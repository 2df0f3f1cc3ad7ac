package org.chancery.web.timeline;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.party.Party;
import org.chancery.domain.timeline.Suggestion;
import org.chancery.service.timeline.MyDeskService;
import org.chancery.web.party.TypedParty;
import org.jspecify.annotations.Nullable;

/** Parties, offices and persons that the records name already, offered to an officer who types their beginning. */
@Named("partySuggestions")
@RequestScoped
public class PartySuggestions {

    @Inject
    private MyDeskService desk;

    /**
     * A party on offer.
     *
     * @param party the party
     * @param value its parts in one text, as the choice list carries it
     */
    public record Known(Party party, String value) {

        /**
         * The party.
         *
         * @return party
         */
        public Party getParty() {
            return party;
        }

        /**
         * Its parts in one text.
         *
         * @return text that the choice list carries
         */
        public String getValue() {
            return value;
        }
    }

    /**
     * Parties that may be meant.
     *
     * @param typed beginning of an organ, an office or a name
     * @return parties
     */
    public List<Known> complete(String typed) {
        return desk.suggest(typed).stream()
                .map(known -> new Party(known.state(), known.organ(), known.office(), known.person()))
                .map(party -> new Known(party, TypedParty.suggestion(party)))
                .toList();
    }

    /**
     * Organs that may be meant.
     *
     * @param typed beginning of one
     * @return organs, each once
     */
    public List<String> organs(String typed) {
        return named(typed, Suggestion::organ);
    }

    /**
     * Offices that may be meant.
     *
     * @param typed beginning of one
     * @return offices, each once
     */
    public List<String> offices(String typed) {
        return named(typed, Suggestion::office);
    }

    /**
     * Persons who may be meant.
     *
     * @param typed beginning of a name
     * @return names, each once
     */
    public List<String> persons(String typed) {
        return named(typed, Suggestion::person);
    }

    private List<String> named(String typed, Function<Suggestion, @Nullable String> part) {
        return desk.suggest(typed).stream().map(part).filter(Objects::nonNull).distinct().toList();
    }
}
