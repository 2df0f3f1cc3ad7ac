/**
 * How an officer meets officers, their desks, roles and clearances, and what an officer may know.
 * May use: the services and domain of its own feature and of those it builds on.
 * Used by: officers, in a browser or through the API.
 */
package org.chancery.web.identity;
