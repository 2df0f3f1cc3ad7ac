/**
 * What an officer can ask for concerning what was done, by whom, when and why, with the record before and after.
 * May use: the domain of its own feature and of kernel to the three kinds of entry.
 * Used by: the pages and the API of the same feature and of those to its right.
 */
package org.chancery.service.history;
