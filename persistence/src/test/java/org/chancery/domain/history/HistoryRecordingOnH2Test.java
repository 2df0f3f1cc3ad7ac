package org.chancery.domain.history;

import org.chancery.domain.kernel.TestDatabase;
/** The recording on H2. */
class HistoryRecordingOnH2Test extends HistoryRecordingTest {

    @Override
    TestDatabase open() throws Exception {
        return TestDatabase.h2();
    }
}
