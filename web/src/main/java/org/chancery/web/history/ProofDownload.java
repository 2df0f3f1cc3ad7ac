package org.chancery.web.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chancery.service.history.log.LogService;
import org.chancery.web.kernel.Download;
import org.chancery.web.kernel.Identity;

/** Gives an auditor the proof that one event is in the log. */
@WebServlet(name = "proof", urlPatterns = "/history/proof.txt")
public class ProofDownload extends Download {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LogService log;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String named = request.getParameter("id");
        UUID event = Identity.of(named == null ? "" : named);
        byte[] proof = ProofText.of(event, log.inclusion(event)).getBytes(StandardCharsets.UTF_8);
        announce(response, "text/plain; charset=UTF-8", "proof-" + event + ".txt");
        response.getOutputStream().write(proof);
    }
}
