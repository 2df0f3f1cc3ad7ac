/**
 * How an officer meets conversations with others, by telephone or face to face, and who took part.
 * May use: the services and domain of its own feature and of those it builds on.
 * Used by: officers, in a browser or through the API.
 */
package org.chancery.web.talk;
