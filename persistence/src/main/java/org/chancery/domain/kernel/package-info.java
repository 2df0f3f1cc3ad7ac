/**
 * The words every other room uses: identity and version of a record, a broken rule, a page of a list, an
 * uncertain date.
 * May use: nothing of Chancery.
 * Used by: every feature.
 */
package org.chancery.domain.kernel;
