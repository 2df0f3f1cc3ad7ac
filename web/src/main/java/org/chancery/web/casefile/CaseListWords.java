package org.chancery.web.casefile;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.chancery.web.kernel.Address;
import org.chancery.web.kernel.When;
import org.chancery.web.kernel.Wording;
import org.chancery.web.party.StateNames;

/** What an officer chose to see of the register, in words. */
@RequestScoped
public class CaseListWords {

    private static final List<String> NO_FILTERS = List.of("sort", "columns");

    @Inject
    private ClassificationChoices scale;

    @Inject
    private Wording wording;

    @Inject
    private StateNames states;

    @Inject
    private When when;

    /**
     * Says the filters of an address.
     *
     * @param address address of the register
     * @return name of each filter and its words
     */
    public List<Map.Entry<String, String>> filters(Address address) {
        return address.choices().entrySet().stream()
                .filter(choice -> !NO_FILTERS.contains(choice.getKey()))
                .map(choice -> Map.entry(
                        choice.getKey(), wording.say("casefile.filter." + choice.getKey(), value(choice.getKey(), choice.getValue()))))
                .toList();
    }

    private String value(String filter, String value) {
        return switch (filter) {
            case "status" -> wording.say("status." + value);
            case "state" -> states.name(value);
            case "classification" -> wording.say("classification." + scale.level(value));
            case "from", "to" -> when.show(value, "day");
            default -> value;
        };
    }
}
