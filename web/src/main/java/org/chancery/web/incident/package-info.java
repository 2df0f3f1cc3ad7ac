/**
 * How an officer meets what happened, where and when, as far as it is known.
 * May use: the services and domain of its own feature and of those it builds on.
 * Used by: officers, in a browser or through the API.
 */
package org.chancery.web.incident;
