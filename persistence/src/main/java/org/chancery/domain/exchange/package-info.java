/**
 * Import of published volumes and the report on every document in them.
 * May use: kernel to the three kinds of entry.
 * Used by: its own services and pages only.
 */
package org.chancery.domain.exchange;
