package org.chancery.testkit.inside;

import java.util.concurrent.Callable;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;

import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.OfficerRepository;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of services inside the container, with the demo's officers: {@code desk} (SA), {@code desk2} (EU and CO),
 * {@code supervisor} (all three), {@code auditor} and {@code admin}.
 *
 * <p>{@code @Inject} works in the test class. All tests share one database: assert on what the test itself has made.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class ServiceTest {

    @Inject
    private OfficerRepository officers;

    @Inject
    private TableRoom tables;

    @Inject
    private UserTransaction transaction;

    /** Fills what the test class injects; the runner calls this outside of the container once more, where nothing is to inject. */
    @BeforeEach
    void inject() {
        boolean outside = getClass().getClassLoader() == ClassLoader.getSystemClassLoader();
        if (!outside) {
            fill(this);
        }
    }

    @SuppressWarnings("unchecked") // the target is made from the test's own class
    private static <T> void fill(T test) {
        BeanManager beans = CDI.current().getBeanManager();
        Class<T> type = (Class<T>) test.getClass();
        beans.getInjectionTargetFactory(beans.createAnnotatedType(type)).createInjectionTarget(null)
                .inject(test, beans.createCreationalContext(null));
    }

    /** Does something as the officer of that name; each call is a request of its own, with the rights of this moment. */
    protected <T> T as(String officer, Callable<T> act) throws Exception {
        return as(officer(officer), act);
    }

    /** Does something as an officer who was looked up before. */
    protected <T> T as(OfficerPrincipal officer, Callable<T> act) throws Exception {
        return ActingOfficer.as(officer, act);
    }

    /** Does something that gives nothing back as the officer of that name. */
    protected void as(String officer, Act act) throws Exception {
        ActingOfficer.as(officer(officer), () -> {
            act.run();
            return this;
        });
    }

    /** The officer of that name, as a sign-in would find the officer now. */
    protected OfficerPrincipal officer(String name) throws Exception {
        return inTransaction(() -> officers.byName(name).orElseThrow().principal());
    }

    /** Does something in a transaction of its own, which ends with it. */
    protected <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            T result = work.call();
            done = true;
            return result;
        } finally {
            if (done) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        }
    }

    /** The database, for what no service tells; to be used in a transaction. */
    protected EntityManager database() {
        return tables.database();
    }

    /** Something an officer does that gives nothing back. */
    @FunctionalInterface
    protected interface Act {
        /** Does it. */
        void run() throws Exception;
    }
}
