package org.chancery.service.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.chancery.domain.kernel.RuleViolation;
import org.chancery.service.exchange.frus.FrusDocument;
import org.chancery.service.exchange.frus.FrusFormatException;
import org.chancery.service.exchange.frus.FrusItem;
import org.chancery.service.exchange.frus.FrusReader;
import org.chancery.service.exchange.frus.FrusVolume;
import org.jspecify.annotations.Nullable;

/** Looks through a received file once, to say what is in it and to refuse what is no volume. */
final class VolumeLook {

    private final Map<String, Integer> kinds = new LinkedHashMap<>();
    private final Map<String, Integer> chapters = new LinkedHashMap<>();
    private final Map<String, Integer> doubts = new LinkedHashMap<>();
    private int documents;
    private int refused;

    private VolumeLook() {}

    /** Looks through a file. */
    static VolumePreview at(Path file) {
        return new VolumeLook().look(file);
    }

    private VolumePreview look(Path file) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                FrusReader reader = new FrusReader(bytes)) {
            FrusVolume volume = reader.volume();
            @Nullable Integer brokenAt = null;
            try {
                for (Optional<FrusItem> item = reader.next(); item.isPresent(); item = reader.next()) {
                    count(item.get(), volume);
                }
            } catch (FrusFormatException broken) {
                if (documents == 0) {
                    throw broken;
                }
                brokenAt = broken.line();
            }
            if (documents == 0) {
                throw new RuleViolation("import.noDocuments", volume.id());
            }
            return new VolumePreview(volume.id(), volume.title(), volume.year().orElse(null), documents, refused, mostFirst(kinds), chapters,
                    mostFirst(doubts), brokenAt);
        } catch (FrusFormatException refusal) {
            RuleViolation violation = new RuleViolation("import." + refusal.fault().word(), refusal.line(), refusal.detail());
            violation.initCause(refusal);
            throw violation;
        } catch (IOException e) {
            RuleViolation violation = new RuleViolation("import.unreadable", 0, "");
            violation.initCause(e);
            throw violation;
        }
    }

    private void count(FrusItem item, FrusVolume volume) {
        documents++;
        if (item instanceof FrusDocument document) {
            kinds.merge(FiledDocument.kind(document), 1, Integer::sum);
            chapters.merge(Chapter.of(volume, document).title(), 1, Integer::sum);
            document.warnings().forEach(w -> doubts.merge(w.about().word(), 1, Integer::sum));
        } else {
            refused++;
        }
    }

    private static Map<String, Integer> mostFirst(Map<String, Integer> counts) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }
}
