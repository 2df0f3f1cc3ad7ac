package org.chancery.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A paper keeps its name on the way to the reader, and the name stays within its header. */
class ContentDispositionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "note.pdf|attachment; filename=\"note.pdf\"; filename*=UTF-8''note.pdf",
        "note 5120.pdf|attachment; filename=\"note 5120.pdf\"; filename*=UTF-8''note%205120.pdf",
        "ن.pdf|attachment; filename=\"_.pdf\"; filename*=UTF-8''%D9%86.pdf",
        "a;b=c.pdf|attachment; filename=\"a;b=c.pdf\"; filename*=UTF-8''a%3Bb%3Dc.pdf",
        "50%.pdf|attachment; filename=\"50_.pdf\"; filename*=UTF-8''50%25.pdf"})
    void theNameIsWrittenTwice(String name, String header) {
        assertThat(ContentDisposition.attachment(name)).isEqualTo(header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"یادداشت ۵۱۲۰.pdf", "😀.png", "a\"b.pdf", "a\\b.pdf", "a\r\nSet-Cookie: x", "a'b(c).pdf"})
    void nothingLeavesTheHeader(String name) {
        String header = ContentDisposition.attachment(name);
        assertThat(header).matches("attachment; filename=\"[ -~&&[^\"\\\\]]*\"; filename\\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]*");
        assertThat(URLDecoder.decode(header.substring(header.indexOf("''") + 2).replace("+", "%2B"), StandardCharsets.UTF_8)).isEqualTo(name);
    }
}
