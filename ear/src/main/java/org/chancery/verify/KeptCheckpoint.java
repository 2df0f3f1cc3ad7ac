package org.chancery.verify;

/** A checkpoint that somebody kept outside the ministry's servers, and the file in which the auditor has it. */
record KeptCheckpoint(String file, Note note) {}
