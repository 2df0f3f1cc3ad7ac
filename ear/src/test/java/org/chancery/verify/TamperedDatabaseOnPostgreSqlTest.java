package org.chancery.verify;

import java.nio.file.Path;

/** On PostgreSql. */
class TamperedDatabaseOnPostgreSqlTest extends TamperedDatabaseTest {

    @Override
    Tables open(Path backups) throws Exception {
        return Tables.postgresql();
    }
}
