package org.chancery.web.kernel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;

import org.jspecify.annotations.Nullable;

/** Lets a page read the parts of a record by their names: {@code #{line.title}}. Later versions of the expression language do so themselves. */
public class RecordResolver extends ELResolver {

    private final Map<Class<?>, Map<String, RecordComponent>> parts = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        Optional<RecordComponent> part = part(base, property);
        if (part.isEmpty()) {
            return null;
        }
        try {
            context.setPropertyResolved(base, property);
            return part.get().getAccessor().invoke(base);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new ELException(e);
        }
    }

    private Optional<RecordComponent> part(@Nullable Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(parts.computeIfAbsent(base.getClass(), RecordResolver::read).get(property.toString()));
    }

    private static Map<String, RecordComponent> read(Class<?> type) {
        Map<String, RecordComponent> read = new ConcurrentHashMap<>();
        for (RecordComponent part : type.getRecordComponents()) {
            read.put(part.getName(), part);
        }
        return read;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        Optional<RecordComponent> part = part(base, property);
        part.ifPresent(found -> context.setPropertyResolved(true));
        return part.<Class<?>>map(RecordComponent::getType).orElse(null);
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, Object value) {
        if (part(base, property).isPresent()) {
            throw new PropertyNotWritableException("A record is not written: " + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        boolean found = part(base, property).isPresent();
        if (found) {
            context.setPropertyResolved(true);
        }
        return found;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base instanceof Record ? String.class : null;
    }
}
