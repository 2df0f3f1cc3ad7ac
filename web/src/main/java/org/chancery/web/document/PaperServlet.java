package org.chancery.web.document;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chancery.domain.document.AttachmentSummary;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.service.document.AttachmentService;
import org.chancery.service.document.Paper;
import org.jspecify.annotations.Nullable;

/** Hands an attached paper to the officer whose page names it: always to be saved, never shown inside the system. */
@WebServlet(name = "paper", urlPatterns = "/document/paper")
public class PaperServlet extends HttpServlet {

    private static final Pattern IDENTITY = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9._ -]");

    @Inject
    private AttachmentService attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Paper> found = paper(request.getParameter("id"));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        AttachmentSummary paper = found.get().summary();
        response.setContentType(paper.mediaType());
        response.setContentLengthLong(paper.size());
        response.setHeader("Content-Disposition", disposition(paper.fileName()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(found.get().bytes());
    }

    private Optional<Paper> paper(@Nullable String id) {
        if (id == null || !IDENTITY.matcher(id).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(attachments.read(UUID.fromString(id)));
        } catch (RecordNotFound none) {
            return Optional.empty();
        }
    }

    /** The name for old and for present browsers; neither form can carry a quote or a line end. */
    private static String disposition(String fileName) {
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + NOT_PLAIN.matcher(fileName).replaceAll("_") + "\"; filename*=UTF-8''" + encoded;
    }
}
