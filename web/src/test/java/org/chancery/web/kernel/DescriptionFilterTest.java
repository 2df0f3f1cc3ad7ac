package org.chancery.web.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the server adds to the description of the API is taken out, and nothing else. */
class DescriptionFilterTest {

    @Test
    void yamlLosesTheAddedFieldAlone() {
        String written = "openapi: 3.0.3\npaths:\n  /a:\n    get: {}\n";
        assertThat(DescriptionFilter.asWritten(written + "endpoints:\n  /:\n  - /a\n  - /b\ncomponents:\n  schemas: {}\n"))
                .isEqualTo(written + "components:\n  schemas: {}\n");
        assertThat(DescriptionFilter.asWritten(written)).isEqualTo(written);
    }

    @Test
    void jsonLosesTheAddedFieldAlone() {
        assertThat(DescriptionFilter.asWritten("{\"openapi\":\"3.0.3\",\"endpoints\":{\"/\":[\"/a\"]},\"paths\":{}}"))
                .isEqualTo("{\"openapi\":\"3.0.3\",\"paths\":{}}");
    }
}
