/**
 * Tests of the HTTP API, on the assembled Chancery or a stock server.
 * May use: the address of a running installation, and nothing inside it.
 * Used by: the build.
 */
package org.chancery.apitest;
