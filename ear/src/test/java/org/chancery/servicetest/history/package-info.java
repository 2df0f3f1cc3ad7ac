/** The history as the whole archive writes it: every act with its events, refusals, look-ups. */
package org.chancery.servicetest.history;
