/**
 * What an officer can ask for concerning case files, their numbers, statuses and what all entries have in
 * common.
 * May use: the domain of its own feature and of kernel, identity and party.
 * Used by: the pages and the API of the same feature and of those to its right.
 */
package org.chancery.service.casefile;
