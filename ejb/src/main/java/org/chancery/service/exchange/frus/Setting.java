package org.chancery.service.exchange.frus;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a document stands in its volume.
 *
 * @param containers   what holds it, from the widest to the one that holds it directly
 * @param meeting      those present at the meeting of which it is a paper, as the volume prints them above its papers
 * @param position     the place in the volume, counted from 1
 * @param numberBefore the number of the document before it
 * @param dayBefore    the day of the document before it
 */
record Setting(List<FrusContainer> containers, TeiElement meeting, int position, @Nullable Integer numberBefore,
        @Nullable String dayBefore) {
}
