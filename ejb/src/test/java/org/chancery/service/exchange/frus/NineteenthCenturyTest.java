package org.chancery.service.exchange.frus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The volumes from 1861 on: heads that name persons alone, houses in the dateline, inclosures, dates at the close. */
class NineteenthCenturyTest {

    private static String letter(String head, String house, String place, String close) {
        return "<head>" + head + "</head><opener><dateline rendition=\"#right\"><placeName><hi rend=\"smallcaps\">" + house + "</hi>,<lb/><hi>"
                + place + "</hi></placeName>, <date when=\"1871-05-02\">May 2, 1871</date>. (Received May 9.)</dateline><seg rendition=\"#left\">"
                + "No. 14.]</seg></opener><p><hi>Sir</hi>: The harbour is shut.</p><p>" + close + "</p><closer><signed>A. SMITH.</signed></closer>";
    }

    private static FrusDocument under(String heading, String content) {
        return SomeVolume.inNewerStyle().chapter("ch1", heading, SomeVolume.document("36", content)).document();
    }

    @Test
    void aNumberedHeadOfPersons() {
        FrusDocument document = under("Chile.", letter("No. 36.<lb/><hi>Mr. <persName type=\"from\">Smith</persName> to Mr. <persName type=\"to\">"
                + "Jones</persName>.</hi>", "Legation of the United States", "Santiago", "I have, etc.,"));
        assertEquals("Mr. Smith to Mr. Jones.", document.title());
        assertEquals(Optional.of(new FrusParty("Mr. Smith", Optional.of("Smith"), Optional.empty(), Optional.empty())), document.sender());
        assertEquals(Optional.of("Mr. Jones"), document.addressee().map(FrusParty::words));
        assertEquals(Optional.of("No. 14"), document.reference());
        assertEquals(FrusKind.DESPATCH, document.kind());
        assertEquals("Received May 9", document.date().received());
        assertEquals(Optional.of("Legation of the United States, Santiago"), document.place());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chile. | Mr. Smith to Mr. Jones. | Department of State | I am, sir, your obedient servant, | instruction
            Chile. | Mr. Smith to Mr. Jones. | Department of State | Accept, sir, the assurance of my regard. | diplomatic-note
            Correspondence with the legation of Chile. | Mr. Smith to Mr. Rojas. | Department of State | I am, sir, | diplomatic-note
            Chile. | Mr. Rojas to Mr. Smith. | Legation of Chile in the United States | I am, | diplomatic-note
            Chile. | Mr. Rojas to Mr. Smith. | Chilean Legation | I am, | diplomatic-note
            Chile. | Mr. Jones to Señor Rojas. | United States Legation | I am, | diplomatic-note
            Chile. | Mr. Jones to Mr. Smith. | United States Consulate | I am, | despatch
            Chile. | Lord Brown to Mr. Smith. | Washington | I am, | diplomatic-note
            Chile. | Mr. Hay to Mr. Jones. (Telegram.) | Department of State | I am, | telegram
            Chile. | President Smith to King Oscar | Washington | I am, | letter
            Chile. | The Secretary of State to Certain Diplomatic Officers | Washington | I am, | circular
            """)
    void theHouseTellsOnWhoseBehalfTheyWrite(String chapter, String head, String house, String close, String kind) {
        assertEquals(kind, under(chapter, letter(head, house, "Washington", close)).kind().word());
    }

    @Test
    void theDateStandsAtTheCloseAndAQuotedPaperHasItsOwn() {
        FrusDocument document = under("Italy.", "<head>Mr. Smith to Mr. Jones</head><p>Sir: He wrote:</p><quote rend=\"blockquote\"><opener><dateline>"
                + "<placeName>Paris</placeName>, <date when=\"1866-01-01\">January 1, 1866</date></dateline></opener><p>Come.</p></quote><closer>"
                + "<dateline><placeName>Florence</placeName>, <date when=\"1866-02-03\">February 3, 1866</date></dateline></closer>");
        assertEquals(Optional.of("1866-02-03"), document.date().edtf());
        assertEquals(Optional.of("1866-01-01"), document.date().second());
        assertEquals(Optional.of("Florence"), document.place());
        assertTrue(document.text().contains("Paris, January 1, 1866"));
    }

    @Test
    void placeAndDateMayStandInTwoDatelines() {
        FrusDocument document = under("Italy.", "<head>Mr. Smith to Mr. Jones</head><opener><dateline><placeName>Lima</placeName></dateline></opener>"
                + "<p>Sir: Come.</p><closer><dateline><date when=\"1866-02-03\">February 3, 1866</date></dateline></closer>");
        assertEquals(Optional.of("1866-02-03"), document.date().edtf());
        assertEquals(Optional.of("Lima"), document.place());
    }

    @Test
    void aDateOnTheRightIsNoDateline() {
        FrusDocument document = under("China.", "<head>Mr. Smith to Mr. Jones</head><p rend=\"right\">Peking, August 15, 1862.</p><p>Sir: Come.</p>");
        assertEquals(Optional.of("1862-08-15"), document.date().edtf());
        assertTrue(SomeVolume.doubts(document).contains(FrusWarning.About.DATE_FROM_WORDS));
    }

    @Test
    void inclosuresAreAttached() {
        FrusDocument document = under("Peru.", letter("Mr. Smith to Mr. Jones", "Legation of the United States", "Lima", "I am,")
                + "<frus:attachment><opener><seg rendition=\"#center\">[Inclosure in No. 14.]</seg></opener><head>Mr. Smith to Mr. Rojas.</head><p>Sir: "
                + "Open it.</p></frus:attachment><pb n=\"2\"/><figure><graphic url=\"map\"/></figure><frus:attachment><head>EXHIBIT L.</head><p>A chart.</p>"
                + "</frus:attachment>");
        assertEquals(List.of("Mr. Smith to Mr. Rojas.", "EXHIBIT L."), document.attachments().stream().map(FrusAttachment::title).toList());
        assertEquals("[Inclosure in No. 14.]", document.attachments().get(0).label());
    }

    @Test
    void anOfficeTaggedAsAPersonIsAnOffice() {
        FrusDocument document = under("Claims.", "<head><persName type=\"from\">The Attorney-General</persName> to <persName type=\"to\">the Secretary "
                + "of State</persName>.</head><p>Sir: Come.</p>");
        assertEquals(Optional.of("Attorney-General"), document.sender().orElseThrow().office());
        assertEquals(Optional.empty(), document.sender().orElseThrow().name());
        assertEquals(Optional.of("Secretary of State"), document.addressee().orElseThrow().office());
    }

    @Test
    void anExtractHasTheWayOfItsLetter() {
        FrusDocument document = under("Claims.", "<note rend=\"inline\" type=\"source\">No. 56.</note><head>Extract from letter of Messrs. Smith and Jones to "
                + "the Secretary of State.</head><p>Sir: The strait is deep.<seg type=\"margin\">[71]</seg><seg type=\"margin\">The strait.</seg></p>");
        assertEquals(FrusKind.LETTER, document.kind());
        assertEquals(Optional.of("Messrs. Smith and Jones"), document.sender().map(FrusParty::words));
        assertEquals(Optional.of("Secretary of State"), document.addressee().map(FrusParty::words));
        assertEquals("Sir: The strait is deep. [71] [The strait.]", document.text());
    }

    @Test
    void aCloserWithoutASignatureIsOne() {
        assertEquals(Optional.of("American Ambassador"), under("War.", "<head>The Ambassador in Chile (Smith) to the Secretary of State</head><p rend=\"center\">"
                + "[Telegram]</p><p>636. War.</p><closer><hi>American Ambassador</hi><dateline><date when=\"1914-09-10\">Sept.</date></dateline></closer>")
                .signature());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Annual Message of the President Transmitted to Congress December 3, 1901 | public-statement
            Message of the President | public-statement
            By the President of the United States of America. A Proclamation. | official-act
            Treaty Between Chile and Peru Relating to Tides | agreement
            Documents relating to the harbour | other
            Extracts from Minutes of the Harbour Board | minutes
            """)
    void papersThatNobodySent(String head, String kind) {
        FrusDocument document = under("Chile.", "<head>" + head + "</head><p>Text.</p>");
        assertEquals(kind, document.kind().word());
        assertEquals(Optional.empty(), document.sender());
        assertEquals(Optional.empty(), document.addressee());
        assertEquals(List.of("official-act", "agreement").contains(kind), SomeVolume.doubts(document).contains(FrusWarning.About.KIND_WIDER));
    }
}
