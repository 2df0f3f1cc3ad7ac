package org.chancery.domain.timeline;

import org.chancery.domain.kernel.TestDatabase;

/** The repositories on PostgreSQL. */
class RepositoriesOnPostgreSqlTest extends RepositoriesTest {

    @Override
    TestDatabase open() throws Exception {
        return TestDatabase.postgresql();
    }
}
