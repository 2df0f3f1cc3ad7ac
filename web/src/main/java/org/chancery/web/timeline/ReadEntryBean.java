package org.chancery.web.timeline;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.chancery.domain.casefile.CaseEntry;
import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.Provenance;
import org.chancery.domain.identity.Role;
import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.Words;
import org.chancery.domain.timeline.EntryInFull;
import org.chancery.service.timeline.TimelineService;
import org.chancery.web.identity.SignedInOfficer;
import org.jspecify.annotations.Nullable;

/** The page that shows an entry of any kind: its text as a document, its facts, its papers and what it belongs with. */
@Named("readEntry")
@ViewScoped
public class ReadEntryBean implements Serializable {

    private static final Pattern IDENTITY = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Inject
    private TimelineService timeline;

    @Inject
    private SignedInOfficer officer;

    private String id = "";

    private transient @Nullable EntryInFull whole;

    /** Reads the entry that the address names. */
    public void load() {
        if (!IDENTITY.matcher(id).matches()) {
            throw new RecordNotFound();
        }
        whole = timeline.entry(UUID.fromString(id));
    }

    /**
     * The entry with what belongs with it.
     *
     * @return the entry, its papers, what it answers and what answered it
     */
    public EntryInFull getWhole() {
        EntryInFull read = whole;
        if (read == null) {
            load();
            read = whole;
        }
        if (read == null) {
            throw new RecordNotFound();
        }
        return read;
    }

    /**
     * The entry.
     *
     * @return entry with its case file
     */
    public CaseEntry getEntry() {
        return getWhole().entry();
    }

    /**
     * Where an imported entry comes from.
     *
     * @return source, null for an entry logged here
     */
    public @Nullable Provenance getSource() {
        return getEntry().getProvenance().orElse(null);
    }

    /**
     * The volume that an imported entry comes from.
     *
     * @return first part of the source's key
     */
    public String getVolume() {
        return getEntry().getProvenance().map(Provenance::getKey).map(key -> key.replaceFirst("/.*", "")).orElse("");
    }

    /**
     * The lines of a text that keeps one thing a line.
     *
     * @param text the text, or nothing
     * @return its lines
     */
    public List<String> lines(Optional<String> text) {
        return text.stream().flatMap(String::lines).filter(line -> !line.isBlank()).toList();
    }

    /**
     * Whether the officer may correct the entry or answer it.
     *
     * @return true for those posted to the file's desk, while the file is not closed
     */
    public boolean isEditable() {
        CaseFile file = getEntry().getCaseFile();
        UUID desk = file.getDesk().getId();
        return file.getStatus() != CaseStatus.CLOSED
                && officer.principal()
                        .filter(reader -> reader.holds(Role.DESK_OFFICER, desk) || reader.holds(Role.SUPERVISOR, desk))
                        .isPresent();
    }

    /**
     * The feature to which the entry belongs.
     *
     * @return first part of its pages' addresses
     */
    public String getFeature() {
        return Words.of(getEntry().kind());
    }

    /**
     * Identity of the entry.
     *
     * @return identity of the entry
     */
    public String getId() {
        return id;
    }

    /**
     * Takes what was typed.
     *
     * @param id identity of the entry
     */
    public void setId(String id) {
        this.id = id;
    }
}
