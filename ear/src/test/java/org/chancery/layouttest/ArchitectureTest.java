package org.chancery.layouttest;

import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Set;
import java.util.TreeSet;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

/** The rules of the house that a compiler does not know. */
class ArchitectureTest {

    private static final Set<Class<?>> ASKED_FOR_THE_TIME = Set.of(Instant.class, LocalDate.class, LocalDateTime.class,
            OffsetDateTime.class, ZonedDateTime.class, Year.class);

    @Test
    void theWholeHouseIsLookedAt() {
        assertThat(House.CLASSES).extracting(JavaClass::getPackageName)
                .contains("org.chancery.domain.casefile", "org.chancery.service.casefile", "org.chancery.web.identity",
                        "org.chancery.launch", "org.chancery.verify", "org.chancery.domain.history.leaf");
    }

    @Test
    void modulesPointOneWay() {
        noClasses().that().resideInAPackage("org.chancery.domain..").should().dependOnClassesThat()
                .resideInAnyPackage("org.chancery.service..", "org.chancery.web..", "org.chancery.launch..").check(House.CLASSES);
        noClasses().that().resideInAPackage("org.chancery.service..").should().dependOnClassesThat()
                .resideInAnyPackage("org.chancery.web..", "org.chancery.launch..").check(House.CLASSES);
        noClasses().that().resideInAPackage("org.chancery.launch..").should().dependOnClassesThat()
                .resideInAnyPackage("org.chancery.domain..", "org.chancery.service..", "org.chancery.web..").check(House.CLASSES);
    }

    @Test
    void theVerifierSharesNothingButTheEncodingOfTheLeaf() {
        classes().that().resideInAPackage("org.chancery.verify..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("org.chancery.verify..", "org.chancery.domain.history.leaf..", "java..", "org.jspecify.annotations..")
                .check(House.CLASSES);
        classes().that().resideInAPackage("org.chancery.domain.history.leaf..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("org.chancery.domain.history.leaf..", "java..", "org.jspecify.annotations..").check(House.CLASSES);
        noClasses().that().resideOutsideOfPackage("org.chancery.verify..").should().dependOnClassesThat()
                .resideInAPackage("org.chancery.verify..").check(House.CLASSES);
    }

    @Test
    void everyRoomIsInTheListOfFeatures() {
        Set<String> unknown = new TreeSet<>();
        for (JavaClass type : House.CLASSES) {
            String feature = House.feature(type);
            if (!feature.isEmpty() && House.place(feature) < 0) {
                unknown.add(feature);
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void theLeftFeatureNeverKnowsTheRight() {
        classes().that().resideInAnyPackage("org.chancery.domain..", "org.chancery.service..", "org.chancery.web..")
                .should(new ArchCondition<>("use their own feature and those left of it") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                            if (!allowed(House.feature(type), House.feature(dependency.getTargetClass().getBaseComponentType()))) {
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                            }
                        }
                    }
                }).check(House.CLASSES);
    }

    private static boolean allowed(String from, String to) {
        return to.isEmpty() || from.equals(to) || House.place(to) < House.place(from);
    }

    @Test
    void entitiesHaveVerbsNotSetters() {
        methods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
                .and().haveNameMatching("set[A-Z].*").should().notBePublic().allowEmptyShould(true).check(House.CLASSES);
    }

    @Test
    void servicesAreClosedAndEachMethodNamesItsRoles() {
        classes().that().resideInAPackage("org.chancery.service..").and().haveSimpleNameEndingWith("Service")
                .and().areAnnotatedWith(Stateless.class)
                .should().beAnnotatedWith(DenyAll.class).check(House.CLASSES);
        methods().that().areDeclaredInClassesThat().areAnnotatedWith(Stateless.class)
                .and().areDeclaredInClassesThat().areAnnotatedWith(DenyAll.class)
                .and().arePublic().and().areNotStatic()
                .should().beAnnotatedWith(RolesAllowed.class)
                .orShould().beAnnotatedWith(PermitAll.class).check(House.CLASSES);
    }

    @Test
    void onlyRepositoriesHistoryAndSearchTouchTheTables() {
        // a repository may give a long condition a class of its own
        noClasses().that().haveSimpleNameNotEndingWith("Repository").and().haveSimpleNameNotEndingWith("ListQuery")
                .and().resideOutsideOfPackages("org.chancery.domain.history..", "org.chancery.domain.search..")
                .should().dependOnClassesThat().areAssignableTo(EntityManager.class).check(House.CLASSES);
    }

    @Test
    void nobodyAsksTheClockOfTheMachine() {
        noClasses().that().resideInAnyPackage("org.chancery.domain..", "org.chancery.service..", "org.chancery.web..")
                .and().doNotHaveSimpleName("MinistryClock")
                // an identity only has to be in order, and Hibernate makes the recorder where the container's clock is not
                .and().doNotHaveSimpleName("TimeOrderedId").and().doNotHaveSimpleName("RecordedChanges")
                .should().callMethodWhere(asksTheMachine()).orShould().callConstructor(Date.class).check(House.CLASSES);
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachine() {
        return DescribedPredicate.describe("ask the machine for the time", call -> {
            JavaClass owner = call.getTargetOwner();
            boolean now = "now".equals(call.getName()) && call.getTarget().getRawParameterTypes().isEmpty()
                    && ASKED_FOR_THE_TIME.stream().anyMatch(type -> owner.isEquivalentTo(type));
            boolean system = owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system")
                    || owner.isEquivalentTo(System.class) && "currentTimeMillis".equals(call.getName());
            return now || system;
        });
    }

    @Test
    void namesAreTheMinistrysWords() {
        noClasses().should(have(new DescribedPredicate<>("a name that says nothing") {
            @Override
            public boolean test(JavaClass type) {
                return type.getSimpleName().matches(".*(Utils?|Helper|Manager|Impl)$");
            }
        })).check(House.CLASSES);
    }
}
