package org.chancery.domain.history;

import java.util.UUID;

import org.chancery.domain.kernel.BaseEntity;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.persister.entity.EntityPersister;

/**
 * A record as it stands in its table now, in the form in which its last event tells of it: both must be the same.
 *
 * @param type simple name of the record's class
 * @param id identity of the record
 * @param version version of the record
 * @param state canonical JSON
 */
public record CurrentRecord(String type, UUID id, long version, String state) {

    /**
     * Reads a record.
     *
     * @param entity the record, in its session
     * @param session the session
     * @return the record as the history would tell of it
     */
    static CurrentRecord of(BaseEntity entity, SessionImplementor session) {
        BaseEntity loaded = (BaseEntity) Hibernate.unproxy(entity);
        EntityPersister persister = session.getEntityPersister(null, loaded);
        Object[] state = persister.getValues(loaded);
        Recorder.read(state);
        return new CurrentRecord(
                Hibernate.getClass(loaded).getSimpleName(), loaded.getId(), loaded.getVersion(), new Snapshot(persister, session).after(state));
    }

    /**
     * Whether the record's last event tells the same.
     *
     * @param told version and state after the event
     * @return false when the row was changed past the application
     */
    public boolean isAsTold(ToldState told) {
        return version == told.version() && state.equals(told.state());
    }
}
