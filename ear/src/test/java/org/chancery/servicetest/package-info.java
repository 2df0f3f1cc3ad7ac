/**
 * Tests of the services in the container, on each database.
 * May use: the services, the domain and the kit for the inside.
 * Used by: the build.
 */
package org.chancery.servicetest;
