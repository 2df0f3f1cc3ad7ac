/**
 * Proof packs: the history with its log and the records, in the form that docs/history-format.md describes, for verifiers elsewhere.
 * May use: the history and its log.
 * Used by: the services and the API of the history.
 */
package org.chancery.domain.history.pack;
