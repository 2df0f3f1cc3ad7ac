/**
 * The auditor's program that checks a proof pack on a machine without network, by docs/history-format.md and nothing else.
 * May use: the JDK and the encoding of the leaf, no other class of Chancery, so that a mistake there is not made here again.
 * Used by: auditors, as chancery-verify.jar.
 */
package org.chancery.verify;
