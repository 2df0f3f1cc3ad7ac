/**
 * Tests of case files and all that is in them, as the services do it in the container.
 * May use: every service, and the kit for the inside.
 * Used by: the build.
 */
package org.chancery.servicetest.casefile;
