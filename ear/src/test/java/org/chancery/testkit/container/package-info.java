/**
 * An Arquillian container that knows enterprise archives: one server process, one deployment for all tests.
 * May use: the test database and the build's results.
 * Used by: the tests of the services.
 */
package org.chancery.testkit.container;
