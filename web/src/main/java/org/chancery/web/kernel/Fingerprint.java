package org.chancery.web.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

import jakarta.servlet.ServletContext;

/** The fingerprint of files in the archive, so that a browser asks again once one of them has changed. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(ServletContext archive, String... files) {
        CRC32 sum = new CRC32();
        for (String file : files) {
            try (InputStream content = archive.getResourceAsStream("/resources/chancery/" + file)) {
                if (content != null) {
                    sum.update(content.readAllBytes());
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
