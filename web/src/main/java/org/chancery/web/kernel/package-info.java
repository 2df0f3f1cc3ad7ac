/**
 * The frame of every page and of the API: layout, messages, errors and protective headers.
 * May use: the services of kernel and identity.
 * Used by: every page and resource.
 */
package org.chancery.web.kernel;
