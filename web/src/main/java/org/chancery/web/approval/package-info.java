/**
 * How an officer meets proposals to change a status and the decision of a second person.
 * May use: the services and domain of its own feature and of those it builds on.
 * Used by: officers, in a browser or through the API.
 */
package org.chancery.web.approval;
