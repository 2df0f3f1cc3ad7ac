/**
 * What an officer can ask for concerning a case file as a whole: its timeline, an entry whatever its kind, the officer's own desk.
 * May use: the domain of its own feature and of kernel to the three kinds of entry.
 * Used by: the pages and the API of the same feature and of those to its right.
 */
package org.chancery.service.timeline;
