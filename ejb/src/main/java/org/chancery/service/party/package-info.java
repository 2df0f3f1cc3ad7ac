/**
 * What an officer can ask for concerning states, their organs, persons and the offices they held.
 * May use: the domain of its own feature and of kernel and identity.
 * Used by: the pages and the API of the same feature and of those to its right.
 */
package org.chancery.service.party;
