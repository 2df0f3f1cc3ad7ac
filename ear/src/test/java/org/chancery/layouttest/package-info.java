/**
 * Tests of how the house is built: rooms, doors, and what is carried into the archive.
 * May use: the compiled classes and the built archive.
 * Used by: the build.
 */
package org.chancery.layouttest;
