/**
 * An officer in front of a browser.
 * May use: a running installation.
 * Used by: the tests in the browser and their page objects.
 */
package org.chancery.testkit.browser;
