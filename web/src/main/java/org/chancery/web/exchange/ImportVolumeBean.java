package org.chancery.web.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.chancery.domain.identity.Desk;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.service.exchange.ImportProgress;
import org.chancery.service.exchange.ImportService;
import org.chancery.service.exchange.ReceivedVolume;
import org.chancery.service.exchange.StartImport;
import org.jspecify.annotations.Nullable;

/** The page on which a volume is brought in: choose the file, see what is in it, have it filed. */
@Named("importVolume")
@ViewScoped
public class ImportVolumeBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportService imports;

    private transient @Nullable Part file;
    private @Nullable ReceivedVolume received;
    private @Nullable String desk;
    private int classification;

    /**
     * Looks through the chosen file.
     *
     * @return this page
     * @throws IOException when the file cannot be read
     */
    public @Nullable String receive() throws IOException {
        Part chosen = file;
        if (chosen == null || chosen.getSize() == 0) {
            throw new RuleViolation("text.required", "import.file");
        }
        try (InputStream bytes = chosen.getInputStream()) {
            received = imports.receive(String.valueOf(chosen.getSubmittedFileName()), bytes);
        } finally {
            chosen.delete();
            file = null;
        }
        return null;
    }

    /**
     * Has the volume filed.
     *
     * @return the report, which tells how far it is
     */
    public String start() {
        ReceivedVolume volume = received;
        if (volume == null) {
            throw new RuleViolation("text.required", "import.file");
        }
        UUID job = imports.start(new StartImport(volume, desk, classification));
        return "/exchange/report.xhtml?faces-redirect=true&id=" + job;
    }

    /**
     * Begins anew with another file.
     *
     * @return this page
     */
    public String another() {
        return "/exchange/import.xhtml?faces-redirect=true";
    }

    /**
     * The volume that was looked through.
     *
     * @return volume, or null before
     */
    public @Nullable ReceivedVolume getReceived() {
        return received;
    }

    /**
     * How many documents of each kind.
     *
     * @return kinds, most first
     */
    public List<Map.Entry<String, Integer>> getKinds() {
        return received == null ? List.of() : new ArrayList<>(received.preview().kinds().entrySet());
    }

    /**
     * The chapters that become case files.
     *
     * @return chapters in the order of the volume, with the number of their documents
     */
    public List<Map.Entry<String, Integer>> getChapters() {
        return received == null ? List.of() : new ArrayList<>(received.preview().chapters().entrySet());
    }

    /**
     * What is doubtful.
     *
     * @return sorts of doubt, most first
     */
    public List<Map.Entry<String, Integer>> getDoubts() {
        return received == null ? List.of() : new ArrayList<>(received.preview().doubts().entrySet());
    }

    /**
     * The desks that can take the volume in.
     *
     * @return own desks first
     */
    public List<Desk> getDesks() {
        return imports.desks();
    }

    /**
     * The levels of classification that the officer may give.
     *
     * @return levels, lowest first
     */
    public List<Integer> getLevels() {
        return imports.levels();
    }

    /**
     * The latest imports.
     *
     * @return newest first
     */
    public List<ImportProgress> getLatest() {
        return imports.latest();
    }

    /**
     * The chosen file.
     *
     * @return file, or null
     */
    public @Nullable Part getFile() {
        return file;
    }

    /**
     * Takes the chosen file.
     *
     * @param chosen file
     */
    public void setFile(@Nullable Part chosen) {
        this.file = chosen;
    }

    /**
     * The desk that takes the volume in.
     *
     * @return code
     */
    public @Nullable String getDesk() {
        return desk;
    }

    /**
     * Takes the desk.
     *
     * @param code code
     */
    public void setDesk(@Nullable String code) {
        this.desk = code;
    }

    /**
     * The classification of files and entries.
     *
     * @return level
     */
    public int getClassification() {
        return classification;
    }

    /**
     * Takes the classification.
     *
     * @param level level
     */
    public void setClassification(int level) {
        this.classification = level;
    }
}
