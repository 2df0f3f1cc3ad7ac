/**
 * The other end of the test container, inside the server's process.
 * May use: the server's interface alone.
 * Used by: the test container.
 */
package org.chancery.testkit.agent;
