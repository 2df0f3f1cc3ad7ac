package org.chancery.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API reads from the header of a request. */
class CredentialsTest {

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nameAndPassword() {
        assertThat(Credentials.read(basic("desk:a:b ü"))).contains(new Credentials("desk", "a:b ü", false));
        assertThat(Credentials.read(basic("desk:").replace("Basic", "bAsIc"))).contains(new Credentials("desk", "", false));
    }

    @Test
    void aToken() {
        assertThat(Credentials.read("Bearer abc-_123")).contains(new Credentials("", "abc-_123", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic", "Basic !!!", "Basic ZGVzaw==", "Digest x", "Bearerabc"})
    void anythingElseIsNobody(String header) {
        assertThat(Credentials.read(header)).isEmpty();
    }

    @Test
    void noHeaderIsNobody() {
        assertThat(Credentials.read(null)).isEmpty();
    }

    @Test
    void theSecretIsNeverShown() {
        assertThat(new Credentials("desk", "very secret", false)).asString().doesNotContain("very");
    }
}
