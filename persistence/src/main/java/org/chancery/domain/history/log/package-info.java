/**
 * The log that fixes the history: a Merkle tree over all events, and its signed checkpoints (RFC 6962, C2SP tlog-checkpoint).
 * May use: the kernel and the events of the history.
 * Used by: the services, pages and API of the history.
 */
package org.chancery.domain.history.log;
