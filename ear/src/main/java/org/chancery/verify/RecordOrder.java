package org.chancery.verify;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** The order of records in a pack: by the bytes of their types, then of their identities. */
final class RecordOrder {

    private RecordOrder() {}

    static int compare(String type, UUID identity, String otherType, UUID otherIdentity) {
        int order = compare(type, otherType);
        // java.util.UUID compares signed numbers, which is not the order of the bytes
        order = order != 0 ? order : Long.compareUnsigned(identity.getMostSignificantBits(), otherIdentity.getMostSignificantBits());
        return order != 0 ? order : Long.compareUnsigned(identity.getLeastSignificantBits(), otherIdentity.getLeastSignificantBits());
    }

    static int compare(String type, String other) {
        return Arrays.compareUnsigned(type.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
