package org.chancery.service.history.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes one letter and gives it to nobody. It speaks no more of SMTP (RFC 5321) than that needs. */
final class LetterBox implements AutoCloseable {

    private final ServerSocket door;
    private final List<String> recipients = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> letter = new CompletableFuture<>();

    LetterBox() throws IOException {
        door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread postman = new Thread(this::serve, "letter-box");
        postman.setDaemon(true);
        postman.start();
    }

    int port() {
        return door.getLocalPort();
    }

    List<String> recipients() {
        return recipients;
    }

    String letter() {
        return letter.join();
    }

    private void serve() {
        try (Socket caller = door.accept();
                BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
            say(caller, "220 letter box");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT TO:")) {
                    recipients.add(line.substring("RCPT TO:".length()));
                }
                if (line.equals("DATA")) {
                    say(caller, "354 go on");
                    letter.complete(content(in));
                }
                say(caller, line.equals("QUIT") ? "221 bye" : "250 well");
            }
        } catch (IOException closed) {
            letter.completeExceptionally(closed);
        }
    }

    private static String content(BufferedReader in) throws IOException {
        StringBuilder content = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            content.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
        }
        return content.toString();
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
