/**
 * Tests of starting and ending the assembled Chancery: what is printed, and with which code it ends.
 * May use: the assembled jar, as a user does.
 * Used by: the build.
 */
package org.chancery.starttest;
