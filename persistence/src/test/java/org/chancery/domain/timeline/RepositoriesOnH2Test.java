package org.chancery.domain.timeline;

import org.chancery.domain.kernel.TestDatabase;

/** The repositories on H2. */
class RepositoriesOnH2Test extends RepositoriesTest {

    @Override
    TestDatabase open() throws Exception {
        return TestDatabase.h2();
    }
}
