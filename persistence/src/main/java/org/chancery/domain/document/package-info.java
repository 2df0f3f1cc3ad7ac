/**
 * Attachments, kept by the digest of their content.
 * May use: kernel to casefile.
 * Used by: the three kinds of entry and exchange.
 */
package org.chancery.domain.document;
