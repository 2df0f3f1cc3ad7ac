package org.chancery.domain.casefile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Query;

import org.chancery.domain.identity.NeedToKnow;
import org.chancery.domain.kernel.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * The query behind a list of case files, written so that an index gives its order.
 *
 * <p>A condition that names several desks or several statuses loses the order of every index. So each pair of a desk and a status is an arm of
 * its own, which reads only as many lines as the list shows, and the arms are merged. With more than {@link #MOST_ARMS} arms one ordinary
 * condition is the better bargain.
 */
final class CaseListQuery {

    private static final int MOST_ARMS = 48;

    private final CaseFileOrder order;
    private final Optional<Cursor> asked;
    private final boolean forwards;
    private final List<String> common = new ArrayList<>();
    private final List<String> scopes = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    CaseListQuery(CaseFileFilter filter, CaseFileOrder order, Optional<Cursor> asked, NeedToKnow needToKnow) {
        this.order = order;
        this.asked = asked;
        this.forwards = asked.map(c -> !c.backwards()).orElse(true);
        narrow(filter, needToKnow);
        List<String> desks = desks(filter, needToKnow);
        List<String> statuses = statuses(filter);
        if (desks.size() * statuses.size() > MOST_ARMS) {
            scopes.add("(" + String.join(" or ", desks) + ") and (" + String.join(" or ", statuses) + ")");
        } else {
            desks.forEach(desk -> statuses.forEach(status -> scopes.add(desk + " and " + status)));
        }
    }

    private void narrow(CaseFileFilter filter, NeedToKnow needToKnow) {
        with("c.classification.level <= :clearance", "clearance", needToKnow.clearance());
        with("array_contains(c.states, :state) = true", "state", filter.state());
        with("c.officer.id = (select o.id from Officer o where o.name = :officer)", "officer", filter.officer());
        with("c.classification.level = :level", "level", filter.level());
        with("c.changedAt >= :changedFrom", "changedFrom", filter.changedFrom());
        with("c.changedAt < :changedBefore", "changedBefore", filter.changedBefore());
        with("c.dueOn < :dueBefore", "dueBefore", filter.dueBefore());
        String words = filter.words();
        if (words != null && !words.isBlank()) {
            String escaped = words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
            common.add("(lower(c.title) like :words escape '!' or lower(c.number) like :start escape '!')");
            parameters.put("words", "%" + escaped + "%");
            parameters.put("start", escaped + "%");
        }
    }

    private void with(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            common.add(condition);
            parameters.put(parameter, value);
        }
    }

    private List<String> desks(CaseFileFilter filter, NeedToKnow needToKnow) {
        List<String> conditions = new ArrayList<>();
        if (filter.desks().isEmpty()) {
            needToKnow.desks().stream().filter(id -> !needToKnow.everyDesk())
                    .forEach(id -> conditions.add("c.desk.id = " + parameter("d" + conditions.size(), id)));
            if (needToKnow.everyDesk()) {
                conditions.add("1 = 1");
            }
            return conditions;
        }
        if (!needToKnow.everyDesk()) {
            with("c.desk.id in (:desks)", "desks", needToKnow.desks());
        }
        filter.desks().forEach(code -> conditions.add(
                "c.desk.id = (select d.id from Desk d where d.code = " + parameter("d" + conditions.size(), code) + ")"));
        return conditions;
    }

    private List<String> statuses(CaseFileFilter filter) {
        if (filter.statuses().isEmpty() && filter.dueBefore() == null) {
            return List.of("1 = 1");
        }
        Set<CaseStatus> asked = filter.statuses().isEmpty() ? EnumSet.allOf(CaseStatus.class) : filter.statuses();
        List<String> conditions = new ArrayList<>();
        asked.stream().filter(status -> filter.dueBefore() == null || !status.isSettled())
                .forEach(status -> conditions.add("c.status = " + parameter("s" + conditions.size(), status)));
        return conditions;
    }

    private String parameter(String name, Object value) {
        parameters.put(name, value);
        return ":" + name;
    }

    /** Whether the officer cannot see anything, so that nothing need be asked. */
    boolean isEmpty() {
        return scopes.isEmpty();
    }

    /** The identities and sort keys of so many lines, in the order of reading. */
    String lines(int limit) {
        String way = order.descending() == forwards ? " desc" : "";
        List<String> arms = new ArrayList<>();
        for (String scope : scopes) {
            for (String part : parts()) {
                arms.add("select c.id as id, c." + order.attribute() + " as k from CaseFile c where " + where(scope) + part + " order by c."
                        + order.attribute() + way + nulls() + ", c.id" + way + " limit " + limit);
            }
        }
        return arms.size() == 1
                ? arms.get(0)
                : "select u.id, u.k from ((" + String.join(") union all (", arms) + ")) u order by u.k" + way + nulls() + ", u.id" + way + " limit "
                        + limit;
    }

    private String nulls() {
        return order.mayBeAbsent() ? forwards ? " nulls last" : " nulls first" : "";
    }

    /** The lines beyond the place asked for; those without a due date are an arm of their own behind the others. */
    private List<String> parts() {
        String attribute = "c." + order.attribute();
        String beyond = order.descending() == forwards ? " < " : " > ";
        if (asked.isEmpty()) {
            return order.mayBeAbsent() ? List.of(" and " + attribute + " is not null", " and " + attribute + " is null") : List.of("");
        }
        Cursor place = asked.get();
        parameters.put("id", place.id());
        Optional<?> key = place.key(0, order.type());
        String tie = "c.id" + beyond + ":id";
        if (key.isEmpty()) {
            String among = " and " + attribute + " is null and " + tie;
            return forwards ? List.of(among) : List.of(among, " and " + attribute + " is not null");
        }
        parameters.put("k", key.get());
        // the first comparison is what an index can follow, the second cuts the ties
        String after = " and " + attribute + beyond.stripTrailing() + "= :k and (" + attribute + beyond + ":k or " + tie + ")";
        return order.mayBeAbsent() && forwards ? List.of(after, " and " + attribute + " is null") : List.of(after);
    }

    /** One row for each line, to be counted as far as somebody reads it. */
    String countable() {
        return "select 1 from CaseFile c where " + where(scopes.size() == 1 ? scopes.get(0) : "(" + String.join(" or ", scopes) + ")");
    }

    private String where(String scope) {
        return scope + " and " + String.join(" and ", common);
    }

    /** Binds the parameters that the query names. */
    <Q extends Query> Q bind(Q query) {
        query.getParameters().forEach(p -> query.setParameter(p.getName(), parameters.get(p.getName())));
        return query;
    }
}
