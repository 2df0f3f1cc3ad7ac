/**
 * The frame of every service: who calls, what time it is, and the name of the act for the history.
 * May use: the domain of kernel and identity.
 * Used by: every service.
 */
package org.chancery.service.kernel;
