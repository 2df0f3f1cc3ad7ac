package org.chancery.service.history.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;

import org.chancery.domain.history.CurrentRecord;
import org.chancery.domain.history.CurrentRecordRepository;
import org.chancery.domain.history.HistoryReader;
import org.chancery.domain.history.ToldState;
import org.chancery.domain.history.log.LogRepository;
import org.chancery.domain.history.pack.PackRepository;
import org.chancery.domain.history.pack.PackedEvent;
import org.chancery.domain.history.pack.PackedRecord;
import org.chancery.domain.history.pack.Stretch;
import org.chancery.domain.kernel.BaseEntity;

/** The pages of a pack, each read in a short transaction of its own, so that a long pack keeps nobody waiting. */
@Stateless
@DenyAll
@ExcludeDefaultInterceptors
public class PackPages {

    /** The identity before all others. */
    static final UUID NIL = new UUID(0, 0);

    private static final int PAGE = 200;

    @Inject
    private PackRepository packs;

    @Inject
    private CurrentRecordRepository records;

    @Inject
    private LogRepository log;

    /** A page of events, from an index on. */
    @PermitAll
    public List<PackedEvent> events(Stretch stretch, long from, HistoryReader reader) {
        return packs.events(stretch, from, reader, PAGE);
    }

    /** How many events there are, whoever may see them. */
    @PermitAll
    public long count(Stretch stretch) {
        return packs.count(stretch);
    }

    /** How many events there are for somebody. */
    @PermitAll
    public long count(Stretch stretch, HistoryReader reader) {
        return packs.count(stretch, reader);
    }

    /** The leaves from an index up to another one. */
    @PermitAll
    public List<byte[]> leaves(long from, long to) {
        return log.digests(from, to);
    }

    /** The kinds of record. */
    @PermitAll
    public List<Class<? extends BaseEntity>> types() {
        return records.types();
    }

    /** A page of the records of one kind, and the last identity of it; nil when it is the last page. */
    @PermitAll
    public Page records(Class<? extends BaseEntity> type, UUID after, long size, HistoryReader reader) {
        List<CurrentRecord> found = records.page(type, after, PAGE);
        return new Page(packed(found, size, reader), found.size() < PAGE ? NIL : found.get(found.size() - 1).id());
    }

    /** A page of the records of one kind that are gone by a later event than those of the pack. */
    @PermitAll
    public Page removedSince(Class<? extends BaseEntity> type, UUID after, long size, HistoryReader reader) {
        Map<UUID, ToldState> vanished = records.vanished(type, after, PAGE);
        return new Page(removed(type, vanished.values(), size, reader), vanished.size() < PAGE ? NIL : last(vanished.keySet()));
    }

    private List<PackedRecord> removed(Class<? extends BaseEntity> type, Collection<ToldState> gone, long size, HistoryReader reader) {
        Set<UUID> visible = records.visible(gone.stream().map(ToldState::event).toList(), reader);
        return gone.stream().filter(told -> told.isLaterThan(size) && visible.contains(told.event()))
                .map(told -> new PackedRecord(type.getSimpleName(), told.record(), null)).toList();
    }

    /** The records of a case file that its events name. */
    @PermitAll
    public List<PackedRecord> recordsOf(UUID caseFile, long size, HistoryReader reader) {
        List<PackedRecord> all = new ArrayList<>();
        for (Object[] named : packs.recordsOf(caseFile)) {
            records.types().stream().filter(type -> type.getSimpleName().equals(named[0])).forEach(type -> {
                List<CurrentRecord> found = records.named(type, List.of((UUID) named[1]));
                all.addAll(packed(found, size, reader));
                if (found.isEmpty()) {
                    all.addAll(removed(type, records.told(List.of((UUID) named[1])).values(), size, reader));
                }
            });
        }
        return all;
    }

    private List<PackedRecord> packed(List<CurrentRecord> found, long size, HistoryReader reader) {
        Map<UUID, ToldState> told = records.told(found.stream().map(CurrentRecord::id).toList());
        Set<UUID> visible = records.visible(told.values().stream().map(ToldState::event).toList(), reader);
        List<PackedRecord> packed = new ArrayList<>();
        for (CurrentRecord record : found) {
            ToldState last = told.get(record.id());
            if (last == null || visible.contains(last.event())) {
                boolean later = last != null && last.isLaterThan(size);
                packed.add(new PackedRecord(record.type(), record.id(), later ? null : record));
            }
        }
        return packed;
    }

    /** The last of some identities in the order of the databases. */
    static UUID last(Set<UUID> ids) {
        return ids.stream().max(PackPages::compare).orElse(NIL);
    }

    /** As databases order identities: byte by byte, unsigned. */
    private static int compare(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }

    /**
     * Some records.
     *
     * @param records the records
     * @param last identity after which to go on; nil when there are no more
     */
    public record Page(List<PackedRecord> records, UUID last) {}
}
