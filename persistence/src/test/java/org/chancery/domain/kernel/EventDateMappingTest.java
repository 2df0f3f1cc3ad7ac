package org.chancery.domain.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.TimeZone;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps uncertain dates in a real database, on machines in several zones. */
class EventDateMappingTest {

    private static final List<String> TEXTS = List.of("0001", "1582-10-10", "19XX", "1949-01-20T14:00:00", "2024-01-16~",
            "2024-01-16T18:40+05:00", "2024-03-10T02:30", "2024-03-31T02:30", "2024-11-03T01:30", "../2024-12", "9999-12-31T23:59:59");

    @Entity(name = "Paper")
    static class Paper {

        @Id
        private int number;

        @Embedded
        @AttributeOverride(name = "edtf", column = @Column(name = "written_edtf", length = EventDate.MAX_LENGTH))
        @AttributeOverride(name = "earliest", column = @Column(name = "written_earliest"))
        private @Nullable EventDate written;

        protected Paper() {
        }

        Paper(int number, @Nullable EventDate written) {
            this.number = number;
            this.written = written;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Europe/Berlin", "Asia/Karachi", "Pacific/Kiritimati"})
    void comesBackAsItWentInWhateverTheMachinesZone(String zone) {
        TimeZone machine = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try (SessionFactory factory = database(zone)) {
            factory.inTransaction(session -> {
                for (int i = 0; i < TEXTS.size(); i++) {
                    session.persist(new Paper(i, EventDate.parse(TEXTS.get(i))));
                }
            });
            factory.inTransaction(session -> {
                List<Paper> papers = session.createQuery("from Paper p order by p.written.earliest, p.number", Paper.class).list();
                assertEquals(TEXTS, papers.stream().map(p -> p.written.edtf()).toList());
                for (Paper paper : papers) {
                    EventDate expected = EventDate.parse(TEXTS.get(paper.number));
                    assertEquals(expected, paper.written);
                    assertEquals(expected.earliest(), paper.written.earliest());
                    assertEquals(expected.latest(), paper.written.latest());
                    assertEquals(expected.precision(), paper.written.precision());
                }
            });
        } finally {
            TimeZone.setDefault(machine);
        }
    }

    @Test
    void mayBeAbsent() {
        try (SessionFactory factory = database("absent")) {
            factory.inTransaction(session -> session.persist(new Paper(1, null)));
            factory.inTransaction(session -> assertNull(session.get(Paper.class, 1).written));
        }
    }

    private static SessionFactory database(String name) {
        return new Configuration().addAnnotatedClass(Paper.class)
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:" + name)
                .setProperty("hibernate.hbm2ddl.auto", "create")
                .setProperty("hibernate.search.enabled", "false")
                .buildSessionFactory();
    }
}
