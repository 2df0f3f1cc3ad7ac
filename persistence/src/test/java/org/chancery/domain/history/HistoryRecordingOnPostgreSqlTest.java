package org.chancery.domain.history;

/** The recording on PostgreSQL. */
class HistoryRecordingOnPostgreSqlTest extends HistoryRecordingTest {

    @Override
    TestDatabase open() throws Exception {
        return TestDatabase.postgresql();
    }
}
