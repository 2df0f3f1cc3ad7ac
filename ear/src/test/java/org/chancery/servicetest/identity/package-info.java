/**
 * Tests of who may do what, as the container sees it.
 * May use: the identity feature and the kit for the inside.
 * Used by: the build.
 */
package org.chancery.servicetest.identity;
