package org.chancery.web.identity;

/** How much waits for the officer at one place; each room that has such a place tells it, and the navigation shows it beside the place's name. */
public interface OpenItems {

    /**
     * The place.
     *
     * @return address of the page within the product
     */
    String page();

    /**
     * How much waits there.
     *
     * @return number, with a plus sign when counting stopped
     */
    String count();
}
