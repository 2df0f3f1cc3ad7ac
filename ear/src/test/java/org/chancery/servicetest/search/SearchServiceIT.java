package org.chancery.servicetest.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.CaseParticulars;
import org.chancery.domain.casefile.Classification;
import org.chancery.domain.search.Findings;
import org.chancery.domain.search.Question;
import org.chancery.service.casefile.AmendCaseFile;
import org.chancery.service.casefile.CaseFileService;
import org.chancery.service.casefile.OpenCaseFile;
import org.chancery.service.search.IndexProgress;
import org.chancery.service.search.IndexService;
import org.chancery.service.search.SearchService;
import org.chancery.testkit.inside.ServiceTest;
import org.junit.jupiter.api.Test;

/** What is committed is found, what is rolled back is not, and the index can be built anew under way. */
class SearchServiceIT extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private CaseFileService caseFiles;

    @Inject
    private SearchService search;

    @Inject
    private IndexService index;

    @Test
    void aCaseFileIsFoundWhenItIsCommittedAndNotBefore() throws Exception {
        CaseNumber number = as("desk", () -> caseFiles.open(new OpenCaseFile("SA", about("Marmalade shipments"))));
        assertThat(found("desk", "marmalade")).isEqualTo(1);
        assertThat(found("desk2", "marmalade")).isZero();

        as("desk", () -> caseFiles.amend(new AmendCaseFile(number, 0, about("Rhubarb shipments"))));
        assertThat(found("desk", "marmalade")).isZero();
        assertThat(found("desk", "rhubarb")).isEqualTo(1);

        assertThatThrownBy(() -> as("desk", () -> caseFiles.amend(new AmendCaseFile(number, 0, about("Turnip shipments")))))
                .hasMessageContaining("kernel.stale");
        assertThat(found("desk", "turnip")).isZero();
    }

    @Test
    void anAdministratorBuildsTheIndexAnewAndNothingIsLost() throws Exception {
        as("desk", () -> caseFiles.open(new OpenCaseFile("SA", about("Quince shipments"))));
        assertThatThrownBy(() -> as("desk", () -> index.rebuild())).isInstanceOf(EJBAccessException.class);

        as("admin", () -> index.rebuild());
        Instant end = Instant.now().plus(PATIENCE);
        IndexProgress progress = as("admin", index::progress);
        while (progress.state() == IndexProgress.State.RUNNING && Instant.now().isBefore(end)) {
            Thread.sleep(200);
            progress = as("admin", index::progress);
        }
        assertThat(progress.state()).isEqualTo(IndexProgress.State.DONE);
        assertThat(progress.done()).isEqualTo(progress.total()).isPositive();
        assertThat(found("desk", "quince")).isEqualTo(1);
    }

    private long found(String officer, String word) throws Exception {
        Findings findings = as(officer, () -> search.find(
                new Question(word, List.of(), List.of(), List.of(), List.of(), null, null, false), 0, 20));
        return findings.count();
    }

    private static CaseParticulars about(String title) {
        return new CaseParticulars(title, null, new Classification(0, List.of()), List.of("IR"), null);
    }
}
