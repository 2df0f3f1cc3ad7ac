package org.chancery.domain.history;

import java.util.LinkedHashMap;
import java.util.Map;

import org.chancery.domain.identity.NeedToKnow;

/**
 * Whose eyes an event is for. An auditor sees the events of all desks, others the changes in the case files of their desks; nobody sees an
 * event about a record that is, or was when it happened, classified above the own clearance.
 *
 * @param auditor whether an auditor reads
 * @param needToKnow what exists for the reader
 */
public record HistoryReader(boolean auditor, NeedToKnow needToKnow) {

    private static final String CLEARED = "h.classification <= :clearance"
            + " and not exists (select 1 from CaseFile cf where cf.id = h.caseFileId and cf.classification.level > :clearance)"
            + " and not exists (select 1 from CaseEntry ce where ce.id = h.entryId and ce.classification.level > :clearance)";
    private static final String CHANGE_AT_OWN_DESK = " and h.recordVersion is not null"
            + " and exists (select 1 from CaseFile df where df.id = h.caseFileId and df.desk.id in (:desks))";

    /** What a query over the history must ask for, of an event {@code h}. */
    public String condition() {
        return auditor ? CLEARED : CLEARED + CHANGE_AT_OWN_DESK;
    }

    /** What the condition names. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("clearance", needToKnow.clearance());
        if (!auditor) {
            parameters.put("desks", needToKnow.desks());
        }
        return parameters;
    }
}
