/**
 * Conversations with others, by telephone or face to face, and who took part.
 * May use: kernel to document.
 * Used by: approval, history, search and exchange.
 */
package org.chancery.domain.talk;
