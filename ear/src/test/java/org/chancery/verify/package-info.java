/** Tests of the verifier, with packs that are written from docs/history-format.md and share nothing with the code under test. */
package org.chancery.verify;
