package org.chancery.service.history;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.history.HistoryFilter;
import org.chancery.domain.kernel.BaseEntity;
import org.jspecify.annotations.Nullable;

/** What names records in what a service is given and gives: numbers of case files, identities, and records themselves. */
final class RecordKeys {

    private static final Pattern NAMES = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\\b([A-Z][A-Z0-9]{0,7})-[0-9]{4}-[0-9]{4,9}\\b");

    private RecordKeys() {}

    /** The numbers and identities that a service was given, by themselves or inside of a command. */
    static List<Object> in(@Nullable Object @Nullable [] given) {
        return given == null ? List.of() : Arrays.stream(given)
                .flatMap(one -> Stream.concat(Stream.ofNullable(one), one instanceof Record command ? parts(command) : Stream.of()))
                .flatMap(one -> one instanceof HistoryFilter filter ? parts(filter).flatMap(RecordKeys::number) : Stream.of(one))
                .filter(one -> one instanceof CaseNumber || one instanceof UUID)
                .toList();
    }

    /** A filter of the history has its number as text. */
    private static Stream<Object> number(Object part) {
        return part instanceof String text ? named(text).stream() : Stream.of(part);
    }

    /** The numbers and identities that a text names. */
    static List<Object> named(@Nullable String text) {
        return text == null ? List.of() : NAMES.matcher(text).results()
                .map(name -> name.group(1) == null ? UUID.fromString(name.group()) : (Object) CaseNumber.parse(name.group()))
                .toList();
    }

    /** The record that a service gives, by itself or as a part of a whole. */
    static Optional<BaseEntity> recordIn(@Nullable Object answer) {
        Object found = answer instanceof Optional<?> optional ? optional.orElse(null) : answer;
        return Stream.concat(Stream.ofNullable(found), found instanceof Record whole ? parts(whole) : Stream.of())
                .filter(BaseEntity.class::isInstance)
                .map(BaseEntity.class::cast)
                .findFirst();
    }

    /** Whether a service gives a list of something. */
    static boolean isList(@Nullable Object answer) {
        return answer instanceof Record whole && parts(whole).anyMatch(List.class::isInstance);
    }

    private static Stream<Object> parts(Record whole) {
        return Arrays.stream(whole.getClass().getRecordComponents()).map(part -> part(whole, part)).flatMap(Optional::stream);
    }

    private static Optional<Object> part(Record whole, RecordComponent part) {
        try {
            return Optional.ofNullable(part.getAccessor().invoke(whole));
        } catch (ReflectiveOperationException hidden) {
            return Optional.empty();
        }
    }
}
