/**
 * How an officer meets letters, notes, telegrams and messages, coming in and going out.
 * May use: the services and domain of its own feature and of those it builds on.
 * Used by: officers, in a browser or through the API.
 */
package org.chancery.web.correspondence;
