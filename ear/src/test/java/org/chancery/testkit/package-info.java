/**
 * What the tests of the whole need: a database, the server in a process of its own, officers who act, a browser.
 * May use: everything, from outside.
 * Used by: the tests in the container, of the API and in the browser.
 */
package org.chancery.testkit;
