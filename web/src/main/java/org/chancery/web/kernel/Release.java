package org.chancery.web.kernel;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;

/** This release of the product: its stamp in the addresses of files that browsers keep, and the flags it ships. */
@ApplicationScoped
public class Release {

    private final Set<String> flags = ConcurrentHashMap.newKeySet();

    private String stamp = "0";

    @Inject
    private ServletContext archive;

    /** Reads the stamp and the flags from the archive. */
    @jakarta.annotation.PostConstruct
    void read() {
        Set<String> paths = archive.getResourcePaths("/resources/chancery/flags/");
        if (paths != null) {
            paths.forEach(path -> flags.add(path.substring(path.lastIndexOf('/') + 1).replace(".svg", "")));
        }
        stamp = Fingerprint.of(archive, "tokens.css", "chancery.css", "primefaces-map.css", "product.css", "chancery.js", "drafts.js", "dates.js",
                "papers.js", "sprite.svg");
    }

    /**
     * The stamp of the files of the frame.
     *
     * @return a few letters that change when one of the files does
     */
    public String stamp() {
        return stamp;
    }

    /**
     * Whether there is a flag.
     *
     * @param state two small letters
     * @return true when the archive has it
     */
    public boolean hasFlag(String state) {
        return flags.contains(state);
    }
}
