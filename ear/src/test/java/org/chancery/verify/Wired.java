package org.chancery.verify;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Repositories and services as the container would put them together, over one open transaction. */
final class Wired {

    /** Cleared for everything, so that each finding is told. */
    private static final OfficerPrincipal AUDITOR =
            new OfficerPrincipal(new UUID(0, 1), "auditor", "An auditor", Integer.MAX_VALUE, Map.of(), Set.of(Role.AUDITOR));

    private final EntityManager session;
    private final Map<String, Object> settings;
    private final Map<Class<?>, Object> made = new HashMap<>();

    Wired(EntityManager session, Map<String, Object> settings) {
        this.session = session;
        this.settings = settings;
    }

    <T> T the(Class<T> type) {
        return type.cast(any(type));
    }

    private Object any(Class<?> type) {
        Object present = made.get(type);
        if (present == null) {
            present = type == Clock.class ? Clock.systemUTC() : type.isInterface() ? surroundings(type) : filled(type);
            made.put(type, present);
        }
        return present;
    }

    private Object filled(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            made.put(type, bean);
            for (Field field : type.getDeclaredFields()) {
                field.setAccessible(true);
                if (field.isAnnotationPresent(PersistenceContext.class)) {
                    field.set(bean, session);
                } else if (field.isAnnotationPresent(ConfigProperty.class)) {
                    field.set(bean, settings.get(field.getAnnotation(ConfigProperty.class).name()));
                } else if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(Resource.class)) {
                    field.set(bean, any(field.getType()));
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the server gives: its executor does at once what it is given, an auditor is signed in, and there are none of what it lists. */
    private static Object surroundings(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
            case "execute" -> {
                ((Runnable) arguments[0]).run();
                yield null;
            }
            case "getPrincipalsByType" -> Set.of(AUDITOR);
            case "iterator" -> Collections.emptyIterator();
            default -> throw new UnsupportedOperationException(type + "." + method.getName());
        });
    }
}
