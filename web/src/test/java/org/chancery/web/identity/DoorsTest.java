package org.chancery.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After signing in an officer goes to a page of ours and nowhere else. */
class DoorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/desk.xhtml", "/casefile/view.xhtml?number=SA-2024-0017", "/search/find.xhtml?q=a/b%20c&kind=talk", "/x?to=//y"})
    void aPageOfOursIsGoneTo(String wish) {
        assertThat(Doors.destination(wish)).isEqualTo(wish);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "desk.xhtml", "//elsewhere.example", "/\\elsewhere.example", "https://elsewhere.example", "javascript:alert(1)",
                "/a\\b", "/desk.xhtml\r\nSet-Cookie: x=y", "\\\\elsewhere.example", " /desk.xhtml", "/login.xhtml?to=%2F"
            })
    void nothingElseIsGoneTo(String wish) {
        assertThat(Doors.destination(wish)).isEqualTo("/");
    }

    @Test
    void withoutAWishTheStartPage() {
        assertThat(Doors.destination(null)).isEqualTo("/");
    }
}
