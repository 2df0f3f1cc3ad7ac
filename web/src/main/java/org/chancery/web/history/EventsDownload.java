package org.chancery.web.history;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.chancery.service.history.EventExportService;
import org.chancery.service.history.EventSheet;
import org.chancery.service.history.ExportEvents;
import org.chancery.web.kernel.Download;
import org.chancery.web.kernel.Wording;

/** Gives an auditor the events that the list shows, all of them, as a table. */
@WebServlet(name = "events", urlPatterns = {EventsDownload.CSV, EventsDownload.XLSX})
public class EventsDownload extends Download {

    static final String CSV = "/history/events.csv";
    static final String XLSX = "/history/events.xlsx";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient EventExportService events;

    @Inject
    private transient EventColumns columns;

    @Inject
    private transient Wording wording;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean csv = request.getServletPath().equals(CSV);
        announce(response,
                csv ? "text/csv; charset=UTF-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                csv ? "history.csv" : "history.xlsx");
        EventSheet sheet = csv ? new CsvEvents(columns, response.getOutputStream())
                : new XlsxEvents(columns, response.getOutputStream(), wording.say("history.title"));
        events.export(new ExportEvents(new HistoryAddress(request.getParameterMap()).filter(), csv ? "CSV" : "XLSX"), sheet);
    }
}
