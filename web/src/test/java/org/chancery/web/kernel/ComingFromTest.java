package org.chancery.web.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComingFromTest {

    @Test
    void aPageOfOursIsKeptWithItsRecord() {
        assertThat(ComingFrom.page("https://c.example/casefile/view.xhtml?number=SA-2024-0017", "c.example", ""))
                .contains("/casefile/view.xhtml?number=SA-2024-0017");
        assertThat(ComingFrom.page("https://c.example/app/desk.xhtml", "c.example", "/app")).contains("/desk.xhtml");
    }

    @Test
    void nothingElseIs() {
        assertThat(ComingFrom.page("https://evil.test/desk.xhtml", "c.example", "")).isEmpty();
        assertThat(ComingFrom.page("https://c.example//evil.test/", "c.example", "")).isEmpty();
        assertThat(ComingFrom.page("https://c.example/other/", "c.example", "/app")).isEmpty();
        assertThat(ComingFrom.page("about:blank", "c.example", "")).isEmpty();
        assertThat(ComingFrom.page("::", "c.example", "")).isEmpty();
        assertThat(ComingFrom.page(null, "c.example", "")).isEmpty();
    }
}
