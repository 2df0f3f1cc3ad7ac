package org.chancery.web.kernel;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.domain.kernel.RecordNotFound;
import org.chancery.domain.kernel.RuleViolation;
import org.chancery.domain.kernel.StaleVersion;

/** Which status of HTTP a refusal of the ministry is. */
final class Refusal {

    static final int BAD_REQUEST = 400;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int CONFLICT = 409;
    static final int PRECONDITION_FAILED = 412;
    static final int TOO_LARGE = 413;
    static final int UNSUPPORTED_TYPE = 415;
    static final int INVALID = 422;
    static final int TOO_MANY = 429;

    private static final Set<String> CONDITIONAL = Set.of("PATCH", "PUT", "DELETE");

    private static final Map<String, Integer> BY_KEY = Map.ofEntries(
            Map.entry("cursor.malformed", BAD_REQUEST),
            Map.entry("kernel.condition", BAD_REQUEST),
            Map.entry("kernel.noObject", BAD_REQUEST),
            Map.entry("casefile.notPosted", FORBIDDEN),
            Map.entry("casefile.notSupervisor", FORBIDDEN),
            Map.entry("attachment.tooLarge", TOO_LARGE),
            Map.entry("attachment.type", UNSUPPORTED_TYPE),
            Map.entry("identity.throttled", TOO_MANY),
            Map.entry("correspondence.receivedBeforeSent", INVALID),
            Map.entry("correspondence.answersItself", INVALID),
            Map.entry("correspondence.otherFile", INVALID),
            Map.entry("incident.undated", INVALID),
            Map.entry("incident.parties", INVALID),
            Map.entry("talk.participants", INVALID),
            Map.entry("statusChange.commentRequired", INVALID),
            Map.entry("statusChange.evidence", INVALID),
            Map.entry("disposal.commentRequired", INVALID),
            Map.entry("casefile.assignee", INVALID),
            Map.entry("caseLink.itself", INVALID),
            Map.entry("attachment.empty", INVALID),
            Map.entry("import.notXml", INVALID),
            Map.entry("import.notTei", INVALID),
            Map.entry("import.doctype", INVALID),
            Map.entry("import.tooLarge", INVALID),
            Map.entry("import.noDocuments", INVALID),
            Map.entry("import.unknownDesk", INVALID),
            Map.entry("import.fileTooLarge", TOO_LARGE),
            Map.entry("import.notPosted", FORBIDDEN));

    /** Rules about single values, by the first part of their keys. */
    private static final Set<String> VALUES = Set.of(
            "text", "word", "field", "eventDate", "state", "party", "participant", "classification", "coordinates", "language", "fileName");

    /** The field that a rule is about, where the key alone says it. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("correspondence.receivedBeforeSent", "receivedAt"),
            Map.entry("correspondence.answersItself", "answers"),
            Map.entry("correspondence.otherFile", "answers"),
            Map.entry("incident.undated", "occurred"),
            Map.entry("incident.parties", "parties"),
            Map.entry("talk.participants", "participants"),
            Map.entry("statusChange.commentRequired", "comment"),
            Map.entry("statusChange.evidence", "evidence"),
            Map.entry("disposal.commentRequired", "comment"),
            Map.entry("casefile.assignee", "officer"),
            Map.entry("caseLink.itself", "to"));

    private Refusal() {}

    static int status(RuleViolation refusal, String method) {
        if (refusal instanceof RecordNotFound) {
            return NOT_FOUND;
        }
        if (refusal instanceof StaleVersion) {
            return CONDITIONAL.contains(method) ? PRECONDITION_FAILED : CONFLICT;
        }
        return BY_KEY.getOrDefault(refusal.key(), VALUES.contains(feature(refusal.key())) ? INVALID : CONFLICT);
    }

    /** The value that a rule refuses, as one of a list. */
    static List<Violation> violations(RuleViolation refusal) {
        return List.of(new Violation(field(refusal), refusal.key(), List.of(refusal.args())));
    }

    private static String field(RuleViolation refusal) {
        if (feature(refusal.key()).equals("text") && refusal.args().length > 0) {
            String label = String.valueOf(refusal.args()[0]);
            return label.substring(label.lastIndexOf('.') + 1);
        }
        if (feature(refusal.key()).equals("import")) {
            return refusal.key().equals("import.unknownDesk") ? "desk" : "file";
        }
        return FIELDS.getOrDefault(refusal.key(), feature(refusal.key()));
    }

    private static String feature(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
