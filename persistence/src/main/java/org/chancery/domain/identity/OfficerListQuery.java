package org.chancery.domain.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

/** The condition of a list of officers: what the filter says, and nothing that somebody typed but as a parameter. */
final class OfficerListQuery {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new HashMap<>();

    OfficerListQuery(OfficerFilter filter) {
        if (filter.text() != null) {
            String text = filter.text().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
            and("(o.name like :text escape '!' or lower(o.fullName) like :text escape '!')", "text", '%' + text + '%');
        }
        if (filter.desk() != null) {
            and("exists (select 1 from Officer d join d.postings p where d = o and p.desk = :desk)", "desk", filter.desk());
        }
        if (filter.role() != null) {
            and(filter.role().heldAtDesk()
                    ? "exists (select 1 from Officer r join r.postings q where r = o and q.role = :role)"
                    : ":role member of o.ministryWide", "role", filter.role());
        }
        if (filter.enabled() != null) {
            and("o.enabled = :enabled", "enabled", filter.enabled());
        }
    }

    void and(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    <T> TypedQuery<T> query(EntityManager entityManager, String select, String order, Class<T> type) {
        TypedQuery<T> query = entityManager.createQuery(select + " where " + String.join(" and ", conditions) + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
