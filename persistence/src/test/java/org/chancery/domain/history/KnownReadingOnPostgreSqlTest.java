package org.chancery.domain.history;

import org.chancery.domain.kernel.TestDatabase;

/** The reading on PostgreSQL. */
class KnownReadingOnPostgreSqlTest extends KnownReadingTest {

    @Override
    TestDatabase open() throws Exception {
        return TestDatabase.postgresql();
    }
}
