package org.chancery.web.casefile;

import java.io.Serializable;
import java.util.UUID;

import org.chancery.domain.identity.KeptLook;

/** One of the looks at a list that an officer keeps, as a line of the list in which they are renamed and thrown away. */
public class KeptView implements Serializable {

    private final UUID id;
    private final long version;
    private final String name;
    private final String address;
    private final String shows;
    private String typed;

    /**
     * Shows a view.
     *
     * @param view the view
     * @param address where it is
     * @param shows what it shows, in words
     */
    public KeptView(KeptLook view, String address, String shows) {
        this.id = view.getId();
        this.version = view.getVersion();
        this.name = view.getName();
        this.address = address;
        this.shows = shows;
        this.typed = name;
    }

    /**
     * Which one it is.
     *
     * @return identity
     */
    public UUID id() {
        return id;
    }

    /**
     * Which version of it is shown.
     *
     * @return version
     */
    public long version() {
        return version;
    }

    /**
     * What it is called.
     *
     * @return name
     */
    public String getName() {
        return name;
    }

    /**
     * Where it is.
     *
     * @return address of the list
     */
    public String getAddress() {
        return address;
    }

    /**
     * What it shows, in words.
     *
     * @return filters
     */
    public String getShows() {
        return shows;
    }

    /**
     * What it is to be called.
     *
     * @return name
     */
    public String getTyped() {
        return typed;
    }

    /**
     * Takes what was typed.
     *
     * @param typed what it is to be called
     */
    public void setTyped(String typed) {
        this.typed = typed;
    }
}
