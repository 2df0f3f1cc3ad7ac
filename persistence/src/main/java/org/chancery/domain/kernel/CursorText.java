package org.chancery.domain.kernel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The written form of a cursor: a version, the order, the direction, the typed sort values and the id, in URL-safe base64. */
final class CursorText {

    private static final int VERSION = 1;
    private static final int MAX_KEYS = 8;
    /** Room for the longest title in the widest characters. */
    private static final int MAX_LENGTH = 4_000;
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private CursorText() {
    }

    static void requireKnown(@Nullable Object key) {
        if (key != null && !(key instanceof String) && !(key instanceof Long) && !(key instanceof Instant)
                && !(key instanceof LocalDate) && !(key instanceof Boolean)) {
            throw new IllegalArgumentException("no sort value: " + key.getClass().getName());
        }
    }

    static RuleViolation malformed() {
        return new RuleViolation("cursor.malformed");
    }

    static String write(Cursor cursor) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeUTF(cursor.sort());
            out.writeBoolean(cursor.backwards());
            out.writeByte(cursor.keys().size());
            for (Object key : cursor.keys()) {
                writeKey(out, key);
            }
            out.writeLong(cursor.id().getMostSignificantBits());
            out.writeLong(cursor.id().getLeastSignificantBits());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    private static void writeKey(DataOutputStream out, @Nullable Object key) throws IOException {
        if (key instanceof String text) {
            out.writeByte('s');
            out.writeUTF(text);
        } else if (key instanceof Long number) {
            out.writeByte('l');
            out.writeLong(number);
        } else if (key instanceof Instant instant) {
            out.writeByte('i');
            out.writeLong(instant.getEpochSecond());
            out.writeInt(instant.getNano());
        } else if (key instanceof LocalDate day) {
            out.writeByte('d');
            out.writeLong(day.toEpochDay());
        } else if (key instanceof Boolean flag) {
            out.writeByte(flag ? 't' : 'f');
        } else {
            out.writeByte('n');
        }
    }

    /** Reads a cursor; whatever {@link #write} would not have written just so is refused. */
    static Cursor read(String text) {
        if (text.length() > MAX_LENGTH) {
            throw malformed();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(text)))) {
            if (in.readByte() != VERSION) {
                throw malformed();
            }
            String sort = in.readUTF();
            Cursor.Direction direction = in.readBoolean() ? Cursor.Direction.BEFORE : Cursor.Direction.AFTER;
            List<@Nullable Object> keys = readKeys(in);
            Cursor cursor = new Cursor(sort, direction, keys, new UUID(in.readLong(), in.readLong()));
            if (!write(cursor).equals(text)) {
                throw malformed();
            }
            return cursor;
        } catch (IOException | IllegalArgumentException | DateTimeException | ArithmeticException e) {
            RuleViolation refusal = malformed();
            refusal.addSuppressed(e);
            throw refusal;
        }
    }

    private static List<@Nullable Object> readKeys(DataInputStream in) throws IOException {
        int count = in.readUnsignedByte();
        if (count > MAX_KEYS) {
            throw malformed();
        }
        List<@Nullable Object> keys = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            keys.add(readKey(in));
        }
        return keys;
    }

    private static @Nullable Object readKey(DataInputStream in) throws IOException {
        return switch (in.readUnsignedByte()) {
            case 's' -> storable(in.readUTF());
            case 'l' -> in.readLong();
            case 'i' -> storable(Instant.ofEpochSecond(in.readLong(), in.readInt()));
            case 'd' -> storable(LocalDate.ofEpochDay(in.readLong()));
            case 't' -> true;
            case 'f' -> false;
            case 'n' -> null;
            default -> throw malformed();
        };
    }

    /** No database keeps the character U+0000, and some break on it. */
    private static String storable(String text) {
        if (text.indexOf('\0') >= 0) {
            throw malformed();
        }
        return text;
    }

    private static Instant storable(Instant instant) {
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw malformed();
        }
        return instant;
    }

    private static LocalDate storable(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw malformed();
        }
        return day;
    }
}
