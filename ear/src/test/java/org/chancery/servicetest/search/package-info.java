/**
 * Tests of the search in the container.
 * May use: the testkit and every service.
 * Used by: nobody.
 */
package org.chancery.servicetest.search;
