package org.chancery.domain.search;

import java.util.Arrays;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.CaseFile;
import org.hibernate.FlushMode;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the entries of a case file into the index again when the file is classified anew, since nobody may find an entry whose file does not
 * exist for them.
 *
 * <p>A case file holds no collection of its entries, so the index cannot follow that path by itself.
 */
public final class Reclassification implements Integrator, PostUpdateEventListener {

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessionFactory) {
        if (metadata.getEntityBinding(CaseFile.class.getName()) != null) {
            sessionFactory
                    .getServiceRegistry()
                    .requireService(EventListenerRegistry.class)
                    .appendListeners(EventType.POST_UPDATE, this);
        }
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        if (event.getEntity() instanceof CaseFile file && classifiedAnew(event)) {
            event.getSession()
                    .getActionQueue()
                    .registerProcess((org.hibernate.action.spi.BeforeTransactionCompletionProcess)
                            session -> index(file, session));
        }
    }

    private static boolean classifiedAnew(PostUpdateEvent event) {
        int[] dirty = event.getDirtyProperties();
        int classification = event.getPersister().getPropertyIndex("classification");
        return dirty == null || Arrays.stream(dirty).anyMatch(property -> property == classification);
    }

    private static void index(CaseFile file, SessionImplementor session) {
        SearchIndexingPlan plan = Search.session(session).indexingPlan();
        session.createQuery("select e from CaseEntry e where e.caseFile = :file", CaseEntry.class)
                .setParameter("file", file)
                .setHibernateFlushMode(FlushMode.MANUAL)
                .getResultList()
                .forEach(plan::addOrUpdate);
        plan.process();
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry services) {
        // the listener goes with its session factory
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}
