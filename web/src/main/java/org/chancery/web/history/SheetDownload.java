package org.chancery.web.history;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chancery.service.history.log.LogService;
import org.chancery.web.kernel.Download;

/** Gives an auditor the newest checkpoint on a sheet to be printed. */
@WebServlet(name = "sheet", urlPatterns = "/history/sheet.pdf")
public class SheetDownload extends Download {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LogService log;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] sheet = log.sheet();
        announce(response, "application/pdf", "checkpoint.pdf");
        response.getOutputStream().write(sheet);
    }
}
