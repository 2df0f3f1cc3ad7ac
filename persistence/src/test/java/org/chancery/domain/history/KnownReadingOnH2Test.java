package org.chancery.domain.history;

import org.chancery.domain.kernel.TestDatabase;

/** The reading on H2. */
class KnownReadingOnH2Test extends KnownReadingTest {

    @Override
    TestDatabase open() throws Exception {
        return TestDatabase.h2();
    }
}
