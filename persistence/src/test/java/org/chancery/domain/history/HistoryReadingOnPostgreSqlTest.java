package org.chancery.domain.history;

/** The reading on PostgreSQL. */
class HistoryReadingOnPostgreSqlTest extends HistoryReadingTest {

    @Override
    TestDatabase open() throws Exception {
        return TestDatabase.postgresql();
    }
}
