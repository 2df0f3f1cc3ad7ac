package org.chancery.domain.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.Metamodel;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import jakarta.persistence.metamodel.Type;

/** What kind of value stands in each field of a record, so that a reader gets words and dates instead of codes. */
final class FieldTypes implements Function<String, Class<?>> {

    private final Map<String, Class<?>> byPath = new HashMap<>();

    FieldTypes(Metamodel metamodel, Optional<String> recordType) {
        metamodel.getEntities().stream()
                .filter(type -> recordType.filter(type.getName()::equals).isPresent())
                .findFirst()
                .ifPresent(type -> put("", type));
    }

    private void put(String prefix, ManagedType<?> type) {
        for (Attribute<?, ?> attribute : type.getAttributes()) {
            Type<?> value = attribute instanceof PluralAttribute<?, ?, ?> list ? list.getElementType()
                    : attribute instanceof SingularAttribute<?, ?> single ? single.getType() : null;
            if (value instanceof EmbeddableType<?> parts && attribute instanceof SingularAttribute) {
                put(prefix + attribute.getName() + '.', parts);
            } else {
                Class<?> java = value == null ? attribute.getJavaType() : value.getJavaType();
                byPath.put(prefix + attribute.getName(), java.isArray() ? java.getComponentType() : java);
            }
        }
    }

    @Override
    public Class<?> apply(String path) {
        return byPath.getOrDefault(path, String.class);
    }
}
