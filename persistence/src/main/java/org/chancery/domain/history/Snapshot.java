package org.chancery.domain.history;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.chancery.domain.casefile.Classification;
import org.chancery.domain.casefile.Edition;
import org.chancery.domain.kernel.Secret;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.proxy.HibernateProxy;
import org.hibernate.type.CollectionType;
import org.hibernate.type.ComponentType;
import org.hibernate.type.EntityType;
import org.hibernate.type.Type;

/**
 * A record as it stands in its table, in one form: each field by its path, parts of a field after a dot, other records by their
 * identity, lists and sets with their elements. What is absent is left out. Of a secret it has only the digest: nobody learns the secret
 * from it, and nobody replaces it unseen.
 */
final class Snapshot {

    /** Before the digest that stands for a secret. */
    private static final String SECRET = "sha-256:";

    private static final Map<Class<?>, Set<String>> SECRETS = new ConcurrentHashMap<>();

    private final EntityPersister persister;
    private final SharedSessionContractImplementor session;
    private final Set<String> secrets;

    Snapshot(EntityPersister persister, SharedSessionContractImplementor session) {
        this.persister = persister;
        this.session = session;
        this.secrets = SECRETS.computeIfAbsent(persister.getMappedClass(), Snapshot::secrets);
    }

    /** The record as it will be: collections by what they hold. */
    String after(Object[] state) {
        return write(state, false);
    }

    /** The record as it was: collections by what the database holds. */
    String before(Object[] state) {
        return write(state, true);
    }

    private String write(Object[] state, boolean stored) {
        String[] names = persister.getPropertyNames();
        Type[] types = persister.getPropertyTypes();
        TreeMap<String, Object> fields = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            // versions count the changes that the events themselves tell
            if (i == persister.getVersionProperty() || state[i] instanceof Edition || state[i] == null) {
                continue;
            }
            if (secrets.contains(names[i])) {
                fields.put(names[i], SECRET + digest(state[i]));
            } else {
                put(fields, names[i], types[i], state[i], stored);
            }
        }
        return CanonicalJson.write(fields);
    }

    private void put(Map<String, Object> fields, String path, Type type, Object value, boolean stored) {
        if (type instanceof ComponentType component) {
            Object[] parts = component.getPropertyValues(value);
            for (int i = 0; i < parts.length; i++) {
                if (parts[i] != null) {
                    put(fields, path + '.' + component.getPropertyNames()[i], component.getSubtypes()[i], parts[i], stored);
                }
            }
        } else if (type instanceof CollectionType collection) {
            fields.put(path, elements(collection, value, stored));
        } else if (type instanceof EntityType entity) {
            fields.put(path, identity(entity, value));
        } else {
            fields.put(path, basic(value));
        }
    }

    private Object elements(CollectionType type, Object value, boolean stored) {
        var descriptor = session.getFactory().getMappingMetamodel().getCollectionDescriptor(type.getRole());
        Type of = type.getElementType(session.getFactory());
        Object held = stored && value instanceof PersistentCollection<?> kept ? kept.getStoredSnapshot() : value;
        List<Object> items = new ArrayList<>();
        if (held instanceof Map<?, ?> map && !descriptor.hasIndex()) {
            // Hibernate keeps what the database holds of a set as a map
            map.values().forEach(item -> items.add(element(of, item)));
        } else if (held instanceof Map<?, ?> map) {
            TreeMap<String, Object> byKey = new TreeMap<>();
            map.forEach((key, item) -> byKey.put(String.valueOf(basic(key)), element(of, item)));
            return byKey;
        } else if (held instanceof Collection<?> list) {
            list.forEach(item -> items.add(element(of, item)));
        }
        if (!descriptor.hasIndex()) {
            items.sort(Comparator.comparing(CanonicalJson::write));
        }
        return items;
    }

    private Object element(Type type, Object item) {
        if (type instanceof ComponentType) {
            TreeMap<String, Object> fields = new TreeMap<>();
            put(fields, "", type, item, false);
            TreeMap<String, Object> named = new TreeMap<>();
            fields.forEach((path, part) -> named.put(path.substring(1), part));
            return named;
        }
        return type instanceof EntityType entity ? identity(entity, item) : basic(item);
    }

    private Object identity(EntityType type, Object value) {
        if (value instanceof HibernateProxy proxy) {
            return proxy.getHibernateLazyInitializer().getInternalIdentifier();
        }
        return Objects.requireNonNull(session.getFactory().getMappingMetamodel()
                .getEntityDescriptor(type.getAssociatedEntityName())
                .getIdentifier(value, session));
    }

    private static String digest(Object secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static Object basic(Object value) {
        if (value.getClass().isArray() && !(value instanceof byte[])) {
            List<Object> items = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                items.add(Array.get(value, i));
            }
            return items;
        }
        return value;
    }

    /** The level of classification that a state has, 0 when the record carries none of its own. */
    int level(Object[] state) {
        for (int i = 0; i < state.length; i++) {
            if (state[i] instanceof Classification classification) {
                return classification.getLevel();
            }
            if (state[i] instanceof Integer level && persister.getPropertyNames()[i].equals("classification")) {
                return level;
            }
        }
        return 0;
    }

    private static Set<String> secrets(Class<?> type) {
        Set<String> names = new HashSet<>();
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (field.isAnnotationPresent(Secret.class)) {
                    names.add(field.getName());
                }
            }
        }
        return Set.copyOf(names);
    }
}
