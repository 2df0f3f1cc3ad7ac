package org.chancery.web.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.chancery.domain.history.HistoryFilter;
import org.chancery.domain.kernel.RecordNotFound;
import org.junit.jupiter.api.Test;

class HistoryAddressTest {

    private static final HistoryFilter ASKED = new HistoryFilter(
            "desk <b>", "approval.decide", UUID.fromString("01a20000-0000-7000-8000-000000000001"), "SA-2024-0017",
            UUID.fromString("01a20000-0000-7000-8000-000000000002"), Instant.parse("2024-01-16T00:00:00Z"), Instant.parse("2024-01-19T00:00:00Z"), true);

    @Test
    void whatWasKeptIsAskedForAgain() {
        HistoryAddress address = HistoryAddress.of(ASKED);

        assertThat(address.filter()).isEqualTo(ASKED);
        assertThat(address.text()).startsWith("list.xhtml?case=SA-2024-0017&entry=").contains("officer=desk+%3Cb%3E", "from=2024-01-16", "to=2024-01-18");
        assertThat(HistoryAddress.of(HistoryFilter.ALL).text()).isEqualTo("list.xhtml");
        assertThat(HistoryAddress.of(HistoryFilter.ALL).filter()).isEqualTo(HistoryFilter.ALL);
    }

    @Test
    void aRecordIsNamedByItsNumberOrItsIdentity() {
        assertThat(new HistoryAddress(Map.of("record", new String[] {" SA-2024-0017 "})).filter().caseNumber()).isEqualTo("SA-2024-0017");
        assertThat(new HistoryAddress(Map.of("record", new String[] {ASKED.record().toString()})).filter().record()).isEqualTo(ASKED.record());
        HistoryAddress noEntry = new HistoryAddress(Map.of("entry", new String[] {"x"}));
        assertThatThrownBy(noEntry::filter).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void anotherPageIsAboutTheSameEventsFromTheBeginning() {
        HistoryAddress address = new HistoryAddress(Map.of("officer", new String[] {"desk"}, "after", new String[] {"somewhere"}));

        assertThat(address.fromTheBeginning().parameters()).isEqualTo("?officer=desk");
    }
}
