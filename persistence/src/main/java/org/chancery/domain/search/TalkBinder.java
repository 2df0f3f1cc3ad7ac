package org.chancery.domain.search;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chancery.domain.talk.Participant;
import org.chancery.domain.talk.Talk;
import org.hibernate.search.mapper.pojo.model.dependency.PojoTypeIndexingDependencyConfigurationContext;

/** What of a talk is found by search beside what every entry says. */
final class TalkBinder extends EntryBinder<Talk> {

    TalkBinder() {
        super(Talk.class);
    }

    @Override
    void dependOn(PojoTypeIndexingDependencyConfigurationContext dependencies) {
        dependencies.use("talkKind").use("participants");
    }

    @Override
    void describe(Talk entry, IndexFields.Document document) {
        entry.getParticipants().forEach(participant -> document.party(words(participant)));
    }

    private static String words(Participant participant) {
        return Stream.of(participant.getName(), participant.getOffice())
                .flatMap(java.util.Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
