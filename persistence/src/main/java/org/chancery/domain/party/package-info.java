/**
 * States, their organs, persons and the offices they held.
 * May use: kernel and identity.
 * Used by: case files and everything filed in them.
 */
package org.chancery.domain.party;
