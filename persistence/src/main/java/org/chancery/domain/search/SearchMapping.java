package org.chancery.domain.search;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.correspondence.Correspondence;
import org.chancery.domain.incident.Incident;
import org.chancery.domain.talk.Talk;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.ProgrammaticMappingConfigurationContext;

/** Says which records are found by search: case files and the three kinds of entry, all with the same fields. */
public final class SearchMapping implements HibernateOrmSearchMappingConfigurer {

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        ProgrammaticMappingConfigurationContext mapping = context.programmaticMapping();
        index(mapping, CaseFile.class, new CaseFileBinder());
        index(mapping, Correspondence.class, new CorrespondenceBinder());
        index(mapping, Incident.class, new IncidentBinder());
        index(mapping, Talk.class, new TalkBinder());
    }

    private static void index(
            ProgrammaticMappingConfigurationContext mapping,
            Class<?> type,
            org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder binder) {
        var step = mapping.type(type);
        step.indexed();
        step.binder(binder);
    }
}
