/**
 * How an officer meets states, their organs, persons and the offices they held.
 * May use: the services and domain of its own feature and of those it builds on.
 * Used by: officers, in a browser or through the API.
 */
package org.chancery.web.party;
