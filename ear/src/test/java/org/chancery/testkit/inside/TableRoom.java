package org.chancery.testkit.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Where a test can look at the tables themselves. */
@ApplicationScoped
class TableRoom {

    @PersistenceContext
    private EntityManager database;

    EntityManager database() {
        return database;
    }
}
