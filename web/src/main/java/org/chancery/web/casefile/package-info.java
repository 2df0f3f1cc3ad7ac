/**
 * How an officer meets case files, their numbers, statuses and what all entries have in common.
 * May use: the services and domain of its own feature and of those it builds on.
 * Used by: officers, in a browser or through the API.
 */
package org.chancery.web.casefile;
