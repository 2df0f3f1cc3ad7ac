package org.chancery.web.casefile;

/**
 * A look at the register that an officer can take with one click.
 *
 * @param name what it is called
 * @param address where it is
 * @param here whether it is on the screen
 */
public record NamedView(String name, String address, boolean here) {

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
     * @return address of the register
     */
    public String getAddress() {
        return address;
    }

    /**
     * Whether it is on the screen.
     *
     * @return true for the one that is looked at
     */
    public boolean isHere() {
        return here;
    }
}
