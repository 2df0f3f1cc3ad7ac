package org.chancery.domain.history;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Puts the recorder to the persistence unit by being there: nobody has to think of it, and nobody can leave it out. */
public class RecorderIntegrator implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessionFactory) {
        EventListenerRegistry listeners = sessionFactory.getServiceRegistry().requireService(EventListenerRegistry.class);
        Recorder recorder = new Recorder();
        listeners.appendListeners(EventType.POST_INSERT, recorder);
        listeners.appendListeners(EventType.POST_UPDATE, recorder);
        listeners.appendListeners(EventType.POST_DELETE, recorder);
        listeners.prependListeners(EventType.DELETE, recorder);
        listeners.appendListeners(EventType.FLUSH, recorder);
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry registry) {
        // the listeners end with the session factory
    }
}
