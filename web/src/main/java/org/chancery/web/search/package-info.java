/**
 * How an officer meets full text search over case files and entries, within what the officer may know.
 * May use: the services and domain of its own feature and of those it builds on.
 * Used by: officers, in a browser or through the API.
 */
package org.chancery.web.search;
