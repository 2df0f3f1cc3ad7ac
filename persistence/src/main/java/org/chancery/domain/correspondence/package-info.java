/**
 * Letters, notes, telegrams and messages, coming in and going out.
 * May use: kernel to document.
 * Used by: approval, history, search and exchange.
 */
package org.chancery.domain.correspondence;
