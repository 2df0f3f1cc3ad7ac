/**
 * What an officer can ask for concerning officers, their desks, roles and clearances, and what an officer may
 * know.
 * May use: the domain of its own feature and of kernel.
 * Used by: the pages and the API of the same feature and of those to its right.
 */
package org.chancery.service.identity;
