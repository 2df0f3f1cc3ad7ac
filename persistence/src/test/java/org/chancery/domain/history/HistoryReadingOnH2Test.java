package org.chancery.domain.history;

import org.chancery.domain.kernel.TestDatabase;

/** The reading on H2. */
class HistoryReadingOnH2Test extends HistoryReadingTest {

    @Override
    TestDatabase open() throws Exception {
        return TestDatabase.h2();
    }
}
