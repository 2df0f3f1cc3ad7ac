/**
 * What an officer can ask for concerning proposals to change a status and the decision of a second person.
 * May use: the domain of its own feature and of kernel to the three kinds of entry.
 * Used by: the pages and the API of the same feature and of those to its right.
 */
package org.chancery.service.approval;
