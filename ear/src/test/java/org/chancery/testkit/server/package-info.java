/**
 * Chancery as its users get it: the assembled jar or the archive on a stock server, in a process of its own.
 * May use: the test database and the build's results.
 * Used by: the tests of the API and in the browser.
 */
package org.chancery.testkit.server;
