/**
 * Full text search over case files and entries, within what the officer may know.
 * May use: kernel to the three kinds of entry.
 * Used by: its own services and pages only.
 */
package org.chancery.domain.search;
