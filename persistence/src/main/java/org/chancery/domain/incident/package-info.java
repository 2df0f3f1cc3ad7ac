/**
 * What happened, where and when, as far as it is known.
 * May use: kernel to document.
 * Used by: approval, history, search and exchange.
 */
package org.chancery.domain.incident;
