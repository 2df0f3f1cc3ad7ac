package org.chancery.domain.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Tuple;

import org.chancery.domain.kernel.Cursor;
import org.chancery.domain.kernel.Occurrence.Outcome;
import org.chancery.domain.kernel.Slice;
import org.jspecify.annotations.Nullable;

/** The query for a list of events: the page and, in the same statement, how many there are, counted only so far. */
final class HistoryQuery {

    /** Position of the count in a row. */
    static final int COUNT = 21;

    private static final String COLUMNS = "h.id, h.recordedAt, h.action, h.outcome, h.officerName, h.onBehalfOf, h.deskCode, h.caseFileId, h.caseNumber,"
            + " h.entryId, h.recordType, h.recordId, h.recordName, h.recordVersion, h.requestId, h.reason, h.detail, h.classification,"
            + " case when h.before is null then false else true end, case when h.after is null then false else true end,"
            + " case when h.disposalId is null then false else true end";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final boolean backwards;
    private String place = "";

    HistoryQuery(HistoryFilter filter, HistoryReader reader, Optional<Cursor> after) {
        asking("h.officerName = :officer", "officer", filter.officer());
        asking("h.action = :action", "action", filter.action());
        asking("h.recordId = :record", "record", filter.record());
        asking("h.caseFileId = (select nf.id from CaseFile nf where nf.number = :number)", "number", filter.caseNumber());
        asking("h.caseFileId = (select ne.caseFile.id from CaseEntry ne where ne.id = :entry) and h.entryId = :entry", "entry", filter.entry());
        asking("h.recordedAt >= :since", "since", filter.from());
        asking("h.recordedAt < :until", "until", filter.to());
        asking("h.outcome = :outcome", "outcome", filter.refusedOnly() ? Outcome.REFUSED : null);
        conditions.add(reader.condition());
        parameters.putAll(reader.parameters());
        this.backwards = after.map(Cursor::backwards).orElse(false);
        after.ifPresent(this::from);
    }

    private void asking(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private void from(Cursor cursor) {
        place = " and (h.recordedAt, h.id) " + (backwards ? ">" : "<") + " (:placeAt, :placeId)";
        parameters.put("placeAt", cursor.key(0, Instant.class).orElseThrow());
        parameters.put("placeId", cursor.id());
    }

    String text() {
        return "select " + COLUMNS + ", (" + count(Slice.COUNT_CAP + 1L) + ")" + found();
    }

    /** The page alone, for those who read on and on. */
    String uncounted() {
        return "select " + COLUMNS + found();
    }

    /** How many there are, counted only so far. */
    String count(long most) {
        return "select count(*) from (select h.id as id from HistoryEvent h where " + String.join(" and ", conditions)
                + " order by h.recordedAt desc, h.id desc fetch first " + most + " rows only) counted";
    }

    private String found() {
        String order = backwards ? "asc" : "desc";
        return " from HistoryEvent h where " + String.join(" and ", conditions) + place + " order by h.recordedAt " + order + ", h.id " + order;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    static HistoryLine line(Tuple row) {
        return new HistoryLine(
                row.get(0, UUID.class), row.get(1, Instant.class), row.get(2, String.class), row.get(3, Outcome.class),
                row.get(4, String.class), row.get(5, String.class), row.get(6, String.class), row.get(7, UUID.class),
                row.get(8, String.class), row.get(9, UUID.class), row.get(10, String.class), row.get(11, UUID.class),
                row.get(12, String.class), row.get(13, Long.class), row.get(14, String.class), row.get(15, String.class),
                row.get(16, String.class), row.get(17, Integer.class),
                HistoryLine.change(row.get(18, Boolean.class), row.get(19, Boolean.class)), row.get(20, Boolean.class));
    }
}
