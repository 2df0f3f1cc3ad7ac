/**
 * Starts the whole of Chancery with one command, and says in one sentence why if it cannot.
 * May use: the server's own interface, and nothing of the application, which it only unpacks and deploys.
 * Used by: whoever types {@code java -jar chancery.jar}.
 */
package org.chancery.launch;
