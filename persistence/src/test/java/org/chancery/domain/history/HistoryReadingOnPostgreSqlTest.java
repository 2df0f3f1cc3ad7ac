package org.chancery.domain.history;

import org.chancery.domain.kernel.TestDatabase;

/** The reading on PostgreSQL. */
class HistoryReadingOnPostgreSqlTest extends HistoryReadingTest {

    @Override
    TestDatabase open() throws Exception {
        return TestDatabase.postgresql();
    }
}
