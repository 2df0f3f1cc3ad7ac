/**
 * How an officer meets attachments, kept by the digest of their content, and the pages on which entries are written with their papers.
 * May use: the services and domain of its own feature and of those it builds on.
 * Used by: officers, in a browser or through the API.
 */
package org.chancery.web.document;
