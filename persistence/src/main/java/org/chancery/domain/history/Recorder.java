package org.chancery.domain.history;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.chancery.domain.kernel.BaseEntity;
import org.hibernate.Hibernate;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.event.spi.DeleteContext;
import org.hibernate.event.spi.DeleteEvent;
import org.hibernate.event.spi.DeleteEventListener;
import org.hibernate.event.spi.FlushEvent;
import org.hibernate.event.spi.FlushEventListener;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/**
 * Notes every change of a record while it is saved, and writes the history right before the transaction ends: in the same transaction, so
 * that there is no change without its event and no event without its change.
 */
final class Recorder
        implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener, DeleteEventListener, FlushEventListener {

    private final Map<SessionImplementor, RecordedChanges> open = new ConcurrentHashMap<>();

    @Override
    public void onPostInsert(PostInsertEvent event) {
        if (event.getEntity() instanceof BaseEntity entity) {
            Snapshot snapshot = snapshot(event.getPersister(), event.getSession());
            note(event.getSession(), new RecordedChange(
                    HistorySubject.of(entity).notBelow(snapshot.level(event.getState())), null, snapshot.after(event.getState())));
        }
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        if (event.getEntity() instanceof BaseEntity entity) {
            Object[] was = event.getOldState();
            if (was == null) {
                throw new IllegalStateException("A record must be read before it is changed, or the history cannot tell what it was");
            }
            read(was);
            read(event.getState());
            Snapshot snapshot = snapshot(event.getPersister(), event.getSession());
            note(event.getSession(), new RecordedChange(
                    HistorySubject.of(entity).notBelow(Math.max(snapshot.level(was), snapshot.level(event.getState()))),
                    snapshot.before(was),
                    snapshot.after(event.getState())));
        }
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        if (event.getEntity() instanceof BaseEntity entity) {
            Snapshot snapshot = snapshot(event.getPersister(), event.getSession());
            note(event.getSession(), new RecordedChange(
                    HistorySubject.of(entity).notBelow(snapshot.level(event.getDeletedState())), snapshot.before(event.getDeletedState()), null));
        }
    }

    /** Reads the lists of a record that is to be removed while they can still be read. */
    @Override
    public void onDelete(DeleteEvent event) {
        if (event.getObject() instanceof BaseEntity entity && event.getSession().contains(entity)) {
            Object loaded = Hibernate.unproxy(entity);
            read(event.getSession().getEntityPersister(null, loaded).getValues(loaded));
        }
    }

    @Override
    public void onDelete(DeleteEvent event, DeleteContext removed) {
        onDelete(event);
    }

    @Override
    public void onFlush(FlushEvent event) {
        RecordedChanges changes = open.get(event.getSession());
        if (changes != null) {
            changes.writeIfMany(event.getSession());
        }
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    /** A list that nobody looked at is the same before and after, but the history wants to know what was in it. */
    static void read(@Nullable Object[] state) {
        for (Object value : state) {
            if (value instanceof PersistentCollection<?> collection) {
                Hibernate.initialize(collection);
            }
        }
    }

    private static Snapshot snapshot(EntityPersister persister, SessionImplementor session) {
        return new Snapshot(persister, session);
    }

    private void note(SessionImplementor session, RecordedChange change) {
        open.computeIfAbsent(session, this::begin).add(change);
    }

    private RecordedChanges begin(SessionImplementor session) {
        RecordedChanges changes = new RecordedChanges();
        session.getActionQueue().registerProcess(ending -> changes.write(ending));
        session.getActionQueue().registerProcess((success, ended) -> open.remove(session));
        return changes;
    }
}
