/**
 * Case files, their numbers, statuses and what all entries have in common.
 * May use: kernel, identity and party.
 * Used by: documents, entries, approval, history, search and exchange.
 */
package org.chancery.domain.casefile;
