package org.chancery.web.history;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import jakarta.json.JsonObject;

import org.chancery.domain.history.log.ConsistencyProof;
import org.chancery.domain.history.log.InclusionProof;
import org.chancery.domain.history.log.Note;
import org.chancery.service.history.log.EventProof;
import org.chancery.web.kernel.JsonRecord;

/** Checkpoints and proofs as the API writes them: digests in hexadecimal digits. */
final class LogJson {

    private LogJson() {}

    static JsonRecord write(Note note) {
        return new JsonRecord()
                .with("origin", note.origin())
                .with("size", note.size())
                .with("root", HexFormat.of().formatHex(note.root()))
                .with("shortForm", note.shortForm())
                .with("note", note.signed());
    }

    static JsonObject write(EventProof proven) {
        InclusionProof proof = proven.proof();
        return new JsonRecord()
                .with("index", proof.index())
                .with("size", proof.size())
                .with("path", hex(proof.path()))
                .with("entry", Base64.getEncoder().encodeToString(proven.entry()))
                .with("checkpoint", write(proven.checkpoint()))
                .with("key", proven.verifierKey())
                .json();
    }

    static JsonObject write(ConsistencyProof proof) {
        return new JsonRecord().with("from", proof.earlier()).with("to", proof.later()).with("path", hex(proof.path())).json();
    }

    private static List<String> hex(List<byte[]> digests) {
        return digests.stream().map(HexFormat.of()::formatHex).toList();
    }
}
