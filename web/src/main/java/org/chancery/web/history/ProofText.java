package org.chancery.web.history;

import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chancery.service.history.log.EventProof;

/** The proof that one event is in the log, as a text that needs no program of ours to be read (docs/history-format.md). */
final class ProofText {

    private static final HexFormat HEX = HexFormat.of();

    private ProofText() {}

    static String of(UUID event, EventProof proof) {
        return "event " + event + '\n'
                + "index " + proof.proof().index() + '\n'
                + "size " + proof.proof().size() + '\n'
                + "entry " + HEX.formatHex(proof.entry()) + '\n'
                + proof.proof().path().stream().map(digest -> "path " + HEX.formatHex(digest) + '\n').collect(Collectors.joining())
                + "key " + proof.verifierKey() + '\n'
                + "checkpoint\n"
                + proof.checkpoint().signed();
    }
}
