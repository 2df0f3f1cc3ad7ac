package org.chancery.layouttest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.sql.Connection;
import java.sql.Statement;
import java.util.Set;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import org.chancery.domain.history.HistoryGuard;
import org.hibernate.SharedSessionContract;
import org.hibernate.StatelessSession;
import org.hibernate.query.CommonQueryContract;
import org.junit.jupiter.api.Test;

/** Nothing is written past the recorder of the history: no bulk statements, no SQL of our own, no sessions without its listeners. */
class HistoryBypassTest {

    private static final Set<String> BULK = Set.of(
            "createNativeQuery", "createNativeMutationQuery", "createMutationQuery", "createNamedMutationQuery", "createStoredProcedureQuery",
            "createNamedStoredProcedureQuery", "createStoredProcedureCall", "executeUpdate", "doWork", "doReturningWork");
    private static final Set<String> BY_HAND =
            Set.of("execute", "executeUpdate", "executeLargeUpdate", "executeBatch", "executeLargeBatch", "addBatch");
    private static final Set<String> PREPARED = Set.of("prepareStatement", "prepareCall", "createStatement");

    @Test
    void nothingIsWrittenInBulk() {
        noClasses().that().resideInAPackage("org.chancery..").should().callMethodWhere(DescribedPredicate.describe("write in bulk", call ->
                BULK.contains(call.getName()) && (on(call, EntityManager.class) || on(call, Query.class)
                        || on(call, SharedSessionContract.class) || on(call, CommonQueryContract.class)))).check(House.CLASSES);
    }

    @Test
    void nothingIsWrittenByHand() {
        noClasses().that().resideInAPackage("org.chancery..")
                // the launcher asks the database for its version before anything of ours is there
                .and().resideOutsideOfPackage("org.chancery.launch..")
                // the history's own guard in H2 looks whether a disposal was approved
                .and().doNotHaveFullyQualifiedName(HistoryGuard.class.getName())
                .should().callMethodWhere(DescribedPredicate.describe("write by JDBC", call ->
                        BY_HAND.contains(call.getName()) && on(call, Statement.class)
                                || PREPARED.contains(call.getName()) && on(call, Connection.class))).check(House.CLASSES);
    }

    @Test
    void nothingIsWrittenWithoutTheListeners() {
        noClasses().that().resideInAPackage("org.chancery..").should().dependOnClassesThat().areAssignableTo(StatelessSession.class)
                .check(House.CLASSES);
    }

    private static boolean on(JavaCall<?> call, Class<?> type) {
        return call.getTargetOwner().isAssignableTo(type);
    }
}
