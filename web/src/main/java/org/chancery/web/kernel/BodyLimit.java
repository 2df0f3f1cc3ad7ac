package org.chancery.web.kernel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stops reading a JSON body that is too long to be a record, announced or not. */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    private static final int PATIENCE = 4;

    @Inject
    @ConfigProperty(name = "chancery.api.max-body-bytes", defaultValue = "8388608")
    private long most;

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type != null && type.getSubtype().endsWith("json") && request.hasEntity()) {
            if (request.getLength() > most) {
                throw tooLarge(request.getEntityStream(), most);
            }
            request.setEntityStream(new Limited(request.getEntityStream(), most));
        }
    }

    /**
     * The refusal of a body that is too long.
     *
     * @param body what is left of it
     * @param most what a body may have
     * @return 413, after reading on for a while, so that a sender who only went a little too far hears it
     */
    public static ClientErrorException tooLarge(InputStream body, long most) {
        readOn(body, most);
        return new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
    }

    /**
     * Reads on for a while without keeping anything; a sender does not listen before it has sent.
     *
     * @param body what is left
     * @param most what a body may have; a few times as much is heard out
     */
    public static void readOn(InputStream body, long most) {
        byte[] waste = new byte[1 << 16];
        try {
            for (long left = PATIENCE * most; left > 0;) {
                int read = body.read(waste);
                if (read < 0) {
                    return;
                }
                left -= read;
            }
        } catch (IOException gone) {
            // whoever has hung up needs no answer
            return;
        }
    }

    /** A stream that ends with a refusal where it should have ended before. */
    private static final class Limited extends FilterInputStream {

        private final long most;
        private long left;

        Limited(InputStream stream, long most) {
            super(stream);
            this.most = most;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw tooLarge(in, most);
            }
        }
    }
}
