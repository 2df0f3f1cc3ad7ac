package org.chancery.testkit.browser;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tells the end of a test whether it failed, which JUnit itself says only afterwards. */
final class FailureWatch implements AfterTestExecutionCallback {

    private static final ThreadLocal<Boolean> FAILED = ThreadLocal.withInitial(() -> false);

    @Override
    public void afterTestExecution(ExtensionContext test) {
        FAILED.set(test.getExecutionException().isPresent());
    }

    static boolean failed() {
        return FAILED.get();
    }
}
