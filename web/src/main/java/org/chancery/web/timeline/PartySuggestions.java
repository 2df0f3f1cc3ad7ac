package org.chancery.web.timeline;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /**
     * Fills in what follows from an organ, an office or a person that the officer chose.
     *
     * @param typed the fields of the party
     */
    public void fill(TypedParty typed) {
        Stream.of(typed.getPerson(), typed.getOffice(), typed.getOrgan())
                .filter(Objects::nonNull)
                .flatMap(part -> desk.suggest(part).stream().filter(known -> names(known, part)))
                .findFirst()
                .ifPresent(known -> typed.complete(new Party(known.state(), known.organ(), known.office(), known.person())));
    }

    private static boolean names(Suggestion known, String part) {
        return part.equals(known.organ()) || part.equals(known.office()) || part.equals(known.person());
    }

    private List<String> named(String typed, Function<Suggestion, @Nullable String> part) {
        return desk.suggest(typed).stream().map(part).filter(Objects::nonNull).distinct().toList();
    }
}
