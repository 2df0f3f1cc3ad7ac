/**
 * How an officer meets import of published volumes and the report on every document in them.
 * May use: the services and domain of its own feature and of those it builds on.
 * Used by: officers, in a browser or through the API.
 */
package org.chancery.web.exchange;
