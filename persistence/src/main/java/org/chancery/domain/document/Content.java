package org.chancery.domain.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The bytes of a paper, stored once however often it is attached, known by their SHA-256. Not a record: the digest is its whole truth. */
@Entity
@Table(name = "content")
public class Content {

    /** Longest column that both databases take as bytes without a limit. */
    static final int UNLIMITED = 100_000_000;

    @Id
    @Column(name = "sha256", nullable = false, length = 64)
    private String sha256;

    @Column(name = "size", nullable = false)
    private long size;

    @Column(name = "bytes", nullable = false, length = UNLIMITED)
    private byte[] bytes;

    /** For JPA. */
    protected Content() {}

    /**
     * Takes the bytes of a paper.
     *
     * @param bytes the content
     */
    public Content(byte[] bytes) {
        this.bytes = bytes.clone();
        this.size = bytes.length;
        this.sha256 = digest(bytes);
    }

    /**
     * The digest under which bytes are stored.
     *
     * @param bytes the content
     * @return SHA-256, lower-case hexadecimal
     */
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /**
     * The digest.
     *
     * @return SHA-256, lower-case hexadecimal
     */
    public String sha256() {
        return sha256;
    }

    /**
     * The size.
     *
     * @return bytes
     */
    public long size() {
        return size;
    }

    /**
     * The content.
     *
     * @return a copy of the bytes
     */
    public byte[] bytes() {
        return bytes.clone();
    }
}
