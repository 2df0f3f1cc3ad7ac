/**
 * What an officer can ask for concerning attachments, kept by the digest of their content.
 * May use: the domain of its own feature and of kernel to casefile.
 * Used by: the pages and the API of the same feature and of those to its right.
 */
package org.chancery.service.document;
