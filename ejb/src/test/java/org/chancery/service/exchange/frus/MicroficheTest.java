package org.chancery.service.exchange.frus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** The microfiche supplements print of a paper only what it is about, its marking and where it lies. */
class MicroficheTest {

    private static FrusDocument paper(String head, String place) {
        return SomeVolume.read("<head>" + head + "</head><dateline>" + place + "<date when=\"1963-07-22\" ana=\"#date_undated-inferred-from-document-head\">"
                + "July 22, 1963</date></dateline><frus:page-count-according-to-citation>12</frus:page-count-according-to-citation>"
                + "<frus:file id=\"1\" path=\"1.TIF\"/>");
    }

    @Test
    void theHeadHoldsEverything() {
        FrusDocument document = paper("207. Memorandum from Smith to President Brown, July 22. Offer of tides. Of use to U.S. ports. Secret; Limdis. 12 pp. "
                + "Department of State, Central Files, DEF 18–8.", "");
        assertEquals(FrusKind.MEMORANDUM, document.kind());
        assertEquals(Optional.of("Smith"), document.sender().map(FrusParty::words));
        assertEquals(Optional.of("President Brown"), document.addressee().map(FrusParty::words));
        assertEquals("Secret; Limdis", document.marking().words());
        assertEquals(Optional.of("Offer of tides. Of use to U.S. ports."), document.summary());
        assertEquals(Optional.of("Secret; Limdis. 12 pp. Department of State, Central Files, DEF 18–8."), document.source());
        assertEquals("", document.text());
        assertEquals(List.of(FrusWarning.About.DATE_INFERRED, FrusWarning.About.NO_TEXT), SomeVolume.doubts(document));
    }

    @Test
    void aTownStandsForItsPost() {
        FrusDocument document = paper("208. Telegram 271 from Lima, July 22. Readout of July 22 meeting. No classification marking. 5 pp. Department of State.",
                "<placeName>Lima</placeName>, ");
        assertFalse(document.sender().orElseThrow().isPerson());
        assertEquals(Optional.of("Lima"), document.sender().orElseThrow().office());
        assertEquals(Optional.of("271"), document.reference());
        assertEquals("No classification marking", document.marking().words());
        assertEquals(Optional.of("Readout of July 22 meeting."), document.summary());
    }

    @Test
    void aHeadWithoutPagesIsNoCitation() {
        assertEquals(Optional.empty(), Citation.in("Letter From Smith to Brown, Washington, July 22, 1963"));
    }
}
