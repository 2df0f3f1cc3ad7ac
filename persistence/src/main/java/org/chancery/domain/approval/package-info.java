/**
 * Proposals to change a status and the decision of a second person.
 * May use: kernel to the three kinds of entry.
 * Used by: its own services and pages only.
 */
package org.chancery.domain.approval;
