/**
 * Journeys of officers through the pages, in a browser.
 * May use: the address of a running installation, and nothing inside it.
 * Used by: the build.
 */
package org.chancery.browsertest;
