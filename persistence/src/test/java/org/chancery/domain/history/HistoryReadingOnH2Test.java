package org.chancery.domain.history;

/** The reading on H2. */
class HistoryReadingOnH2Test extends HistoryReadingTest {

    @Override
    TestDatabase open() throws Exception {
        return TestDatabase.h2();
    }
}
