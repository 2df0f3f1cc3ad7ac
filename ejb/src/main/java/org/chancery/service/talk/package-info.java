/**
 * What an officer can ask for concerning conversations with others, by telephone or face to face, and who took
 * part.
 * May use: the domain of its own feature and of kernel to document.
 * Used by: the pages and the API of the same feature and of those to its right.
 */
package org.chancery.service.talk;
