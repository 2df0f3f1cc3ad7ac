/**
 * What an officer reads of a case file as a whole: the timeline over all kinds of entry, an entry whatever its kind, replies due.
 * May use: kernel to the three kinds of entry.
 * Used by: approval, history, search and exchange.
 */
package org.chancery.domain.timeline;
