package org.chancery.testkit.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Another machine that calls the API: it has an address of its own, one of this machine's loopback network. */
public final class OtherMachine {

    private static final int PATIENCE = 60_000;

    private final URI home;
    private final String address;

    /** A machine at an address of the form 127.x.y.z. */
    public OtherMachine(URI home, String address) {
        this.home = home;
        this.address = address;
    }

    /** What it is told when it asks for a resource with a name and a password; further header lines may be added. */
    public Told ask(String path, String officer, String password, String... headers) {
        String pair = Base64.getEncoder().encodeToString((officer + ":" + password).getBytes(StandardCharsets.UTF_8));
        String request = "GET /api/v1/" + path + " HTTP/1.1\r\nHost: " + home.getAuthority() + "\r\nAuthorization: Basic " + pair
                + "\r\n" + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + "Connection: close\r\n\r\n";
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(address, 0));
            socket.connect(new InetSocketAddress(home.getHost(), home.getPort()), PATIENCE);
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new Told(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An answer as it came over the line.
     *
     * @param text status line, headers and content
     */
    public record Told(String text) {

        /** The status. */
        public int status() {
            return Integer.parseInt(text.split(" ", 3)[1]);
        }

        /** A header, or nothing in words. */
        public String header(String name) {
            return text.substring(0, text.indexOf("\r\n\r\n")).lines()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst().orElse("");
        }

        /** The content. */
        public String content() {
            return text.substring(text.indexOf("\r\n\r\n") + 4);
        }
    }
}
