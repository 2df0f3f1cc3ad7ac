package org.chancery.service.history.log;

import org.chancery.domain.history.log.InclusionProof;
import org.chancery.domain.history.log.Note;

/**
 * What shows somebody elsewhere that an event is in the log.
 *
 * @param entry the bytes of the event's leaf
 * @param proof the way from the leaf to the root
 * @param checkpoint the signed root
 * @param verifierKey open part of the log's key
 */
public record EventProof(byte[] entry, InclusionProof proof, Note checkpoint, String verifierKey) {}
