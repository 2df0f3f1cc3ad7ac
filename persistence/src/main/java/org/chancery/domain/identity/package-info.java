/**
 * Officers, their desks, roles and clearances, and what an officer may know.
 * May use: kernel.
 * Used by: every feature to its right.
 */
package org.chancery.domain.identity;
