package org.chancery.web.document;

import jakarta.json.JsonObject;

import org.chancery.domain.document.AttachmentSummary;
import org.chancery.web.kernel.JsonRecord;

/** An attached paper as the API writes it. */
public final class AttachmentJson {

    private AttachmentJson() {}

    /**
     * Writes a paper.
     *
     * @param paper the paper
     * @return its record without its content
     */
    public static JsonObject write(AttachmentSummary paper) {
        return new JsonRecord()
                .with("id", paper.id())
                .with("version", paper.version())
                .with("entry", paper.entry())
                .with("name", paper.fileName())
                .with("mediaType", paper.mediaType())
                .with("size", paper.size())
                .with("sha256", paper.sha256())
                .with("attachedAt", paper.attachedAt())
                .with("attachedBy", paper.attachedByName())
                .json();
    }
}
