/**
 * What an officer can ask for concerning full text search over case files and entries, within what the officer
 * may know.
 * May use: the domain of its own feature and of kernel to the three kinds of entry.
 * Used by: the pages and the API of the same feature and of those to its right.
 */
package org.chancery.service.search;
