package org.chancery.domain.history;

import org.chancery.domain.kernel.TestDatabase;
/** The recording on PostgreSQL. */
class HistoryRecordingOnPostgreSqlTest extends HistoryRecordingTest {

    @Override
    TestDatabase open() throws Exception {
        return TestDatabase.postgresql();
    }
}
