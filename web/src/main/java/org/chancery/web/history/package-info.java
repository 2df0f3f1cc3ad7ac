/**
 * How an officer meets what was done, by whom, when and why, with the record before and after.
 * May use: the services and domain of its own feature and of those it builds on.
 * Used by: officers, in a browser or through the API.
 */
package org.chancery.web.history;
