package org.chancery.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.chancery.domain.history.log.Frontier;
import org.chancery.domain.history.log.InclusionProof;
import org.chancery.domain.history.log.LogKey;
import org.chancery.domain.history.log.Note;
import org.chancery.service.history.log.EventProof;
import org.junit.jupiter.api.Test;

class ProofTextTest {

    @Test
    void saysAllThatAVerifierNeeds() {
        LogKey key = LogKey.make("ministry.example/history");
        Note note = Note.sign(2, Frontier.empty().root(), key);
        UUID event = UUID.fromString("01a20000-0000-7000-8000-000000000001");
        byte[] sibling = new byte[32];
        sibling[31] = (byte) 0xff;

        String text = ProofText.of(event, new EventProof(new byte[] {1, (byte) 0xab}, new InclusionProof(1, 2, List.of(sibling)), note, key.verifierKey()));

        assertThat(text).isEqualTo("event " + event + "\nindex 1\nsize 2\nentry 01ab\npath " + "00".repeat(31) + "ff\nkey " + key.verifierKey()
                + "\ncheckpoint\n" + note.signed());
    }
}
