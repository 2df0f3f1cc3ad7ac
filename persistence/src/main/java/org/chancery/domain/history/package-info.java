/**
 * What was done, by whom, when and why, with the record before and after.
 * May use: kernel to the three kinds of entry.
 * Used by: its own services and pages only.
 */
package org.chancery.domain.history;
