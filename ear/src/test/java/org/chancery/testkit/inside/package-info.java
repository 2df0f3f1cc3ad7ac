/**
 * What a test inside the container needs: the services, officers who act with real roles, transactions.
 * May use: the domain's officers, and the server's own security context.
 * Used by: the tests of the services, with which it is put into the deployment.
 */
package org.chancery.testkit.inside;
