package org.chancery.domain.exchange;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.chancery.domain.kernel.Text;
import org.jspecify.annotations.Nullable;

/** Why an import ended before the end of its source. */
@Embeddable
public class ImportFailure {

    @Column(name = "failure_key", length = 80)
    private @Nullable String key;

    @Column(name = "failure_line")
    private @Nullable Integer line;

    @Column(name = "failure_detail", length = Text.TITLE)
    private @Nullable String detail;

    /** For JPA. */
    protected ImportFailure() {}

    /**
     * Says what went wrong.
     *
     * @param key key of the sentence
     * @param line line of the source, or null
     * @param detail the reader's own words, or null
     */
    public ImportFailure(String key, @Nullable Integer line, @Nullable String detail) {
        this.key = key;
        this.line = line;
        this.detail = detail == null || detail.length() <= Text.TITLE ? detail : detail.substring(0, Text.TITLE);
    }

    /**
     * What went wrong.
     *
     * @return key of the sentence
     */
    public String getKey() {
        return String.valueOf(key);
    }

    /**
     * Where it went wrong.
     *
     * @return line of the source
     */
    public Optional<Integer> getLine() {
        return Optional.ofNullable(line);
    }

    /**
     * What else is known.
     *
     * @return words of the reader
     */
    public Optional<String> getDetail() {
        return Optional.ofNullable(detail);
    }
}
