/**
 * How an event becomes bytes and how the bytes are read again, as docs/history-format.md has it byte by byte.
 * May use: the JDK only, for an auditor's verifier carries these classes to machines that have nothing else.
 * Used by: the history and the verifier.
 */
package org.chancery.domain.history.leaf;
