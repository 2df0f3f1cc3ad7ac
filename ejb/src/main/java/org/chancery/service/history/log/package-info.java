/**
 * How the history gets into the log: the sequencer, the log's key, and where signed checkpoints go.
 * May use: the domain of the history, the clock of the ministry.
 * Used by: the pages and the API of the history.
 */
package org.chancery.service.history.log;
