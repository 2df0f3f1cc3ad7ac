package org.chancery.web.document;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.chancery.service.document.AttachPaper;
import org.chancery.service.document.AttachmentService;
import org.primefaces.event.FilesUploadEvent;
import org.primefaces.model.file.UploadedFile;

/** The papers that were dropped on a form before it is sent; they live and go with the form's page. */
@Dependent
public class WaitingPapers implements Serializable {

    @Inject
    private AttachmentService attachments;

    private final List<WaitingPaper> waiting = new ArrayList<>();

    /**
     * Takes papers that were dropped, if their names and contents are such that they can be attached.
     *
     * @param event the papers
     */
    public void upload(FilesUploadEvent event) {
        event.getFiles().getFiles().forEach(this::take);
    }

    private void take(UploadedFile file) {
        byte[] content = file.getContent();
        String name = file.getFileName();
        attachments.inspect(name, content);
        waiting.stream().filter(paper -> paper.name().equals(name)).forEach(WaitingPaper::drop);
        waiting.removeIf(paper -> paper.name().equals(name));
        waiting.add(WaitingPaper.keep(name, content));
    }

    /**
     * Takes a paper off the form.
     *
     * @param row its position
     */
    public void remove(int row) {
        waiting.remove(row).drop();
    }

    /**
     * Attaches what waits.
     *
     * @param entry identity of the entry that was logged or corrected
     */
    public void attachTo(UUID entry) {
        waiting.forEach(paper -> attachments.attach(new AttachPaper(entry, paper.name(), paper.content())));
    }

    /** Throws away what waits: it was attached, or the page was left. */
    @PreDestroy
    public void drop() {
        waiting.forEach(WaitingPaper::drop);
        waiting.clear();
    }

    /**
     * The size above which no paper is taken.
     *
     * @return bytes
     */
    public long getMostBytes() {
        return attachments.mostBytes();
    }

    /**
     * What waits.
     *
     * @return papers in the order in which they were dropped
     */
    public List<WaitingPaper> getWaiting() {
        return waiting;
    }
}
