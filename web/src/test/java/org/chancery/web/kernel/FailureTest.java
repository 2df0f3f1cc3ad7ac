package org.chancery.web.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;

import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.StaleVersion;
import org.junit.jupiter.api.Test;

class FailureTest {

    private static Failure.Meaning meaning(Throwable cause) {
        return new Failure(new FacesException(new EJBException("wrapped", new RuntimeException(cause)))).meaning();
    }

    @Test
    void theCauseDecidesHoweverDeepItLies() {
        assertThat(meaning(new RuleViolation("fourEyes.sameOfficer"))).isEqualTo(Failure.Meaning.RULE);
        assertThat(meaning(new StaleVersion("desk2", Instant.EPOCH))).isEqualTo(Failure.Meaning.RULE);
        assertThat(meaning(new RecordNotFound())).isEqualTo(Failure.Meaning.NOT_FOUND);
        assertThat(meaning(new OptimisticLockException())).isEqualTo(Failure.Meaning.STALE);
        assertThat(meaning(new EJBAccessException())).isEqualTo(Failure.Meaning.FORBIDDEN);
        assertThat(meaning(new ViewExpiredException())).isEqualTo(Failure.Meaning.EXPIRED);
        assertThat(meaning(new java.sql.SQLTransientConnectionException())).isEqualTo(Failure.Meaning.UNAVAILABLE);
        assertThat(meaning(new IllegalStateException())).isEqualTo(Failure.Meaning.FAULT);
    }

    @Test
    void nothingInItBeginsALineOfTheLog() {
        String line = new Failure(new IllegalStateException("typed\r\n2024-01-22 SEVERE forged\u2028and\u0085more")).line();
        assertThat(line.lines()).hasSize(1);
        assertThat(line).doesNotContain("\u2028", "\u0085", "\r").contains("typed 2024-01-22 SEVERE forged");
    }

    @Test
    void aRingOfCausesEnds() {
        RuntimeException one = new RuntimeException("one");
        one.initCause(new RuntimeException("two", one));
        assertThat(new Failure(one).meaning()).isEqualTo(Failure.Meaning.FAULT);
    }
}
