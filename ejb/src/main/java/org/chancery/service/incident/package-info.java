/**
 * What an officer can ask for concerning what happened, where and when, as far as it is known.
 * May use: the domain of its own feature and of kernel to document.
 * Used by: the pages and the API of the same feature and of those to its right.
 */
package org.chancery.service.incident;
