package org.chancery.web.history;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.service.history.log.MakePack;
import org.chancery.service.history.log.PackService;
import org.chancery.web.kernel.Download;

/** Gives an auditor a proof pack: of a case file, of a period, or of everything. */
@WebServlet(name = "pack", urlPatterns = "/history/pack.zip")
public class PackDownload extends Download {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PackService packs;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CaseNumber> file = given(request, "case").map(CaseNumber::parse);
        MakePack command = new MakePack(file, moment(request, "from", 0), moment(request, "to", 1));
        announce(response, "application/zip", file.map(number -> "history-pack-" + number + ".zip").orElse("history-pack.zip"));
        packs.make(command, response.getOutputStream());
    }

    private static Optional<Instant> moment(HttpServletRequest request, String name, int daysLater) {
        return given(request, name).map(day -> Moments.of(day, daysLater));
    }

    private static Optional<String> given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
