package org.chancery.verify;

import java.nio.file.Path;

/** On H2. */
class TamperedDatabaseOnH2Test extends TamperedDatabaseTest {

    @Override
    Tables open(Path backups) throws Exception {
        return Tables.h2(backups);
    }
}
