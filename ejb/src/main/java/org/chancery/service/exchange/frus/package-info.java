/**
 * Reads the volumes of Foreign Relations of the United States as the Office of the Historian publishes them.
 * May use nothing but the Java platform: no database, no container, so that a volume can be looked at anywhere.
 * Used by the exchange service, which turns what is read into case files and entries.
 */
package org.chancery.service.exchange.frus;
