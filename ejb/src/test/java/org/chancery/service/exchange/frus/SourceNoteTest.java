package org.chancery.service.exchange.frus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marking, distribution and drafting, as the source note tells them. */
class SourceNoteTest {

    private static FrusDocument noted(String note) {
        return SomeVolume.read("<head>Letter From Mr. Smith to Mr. Jones<note n=\"0\" type=\"source\" xml:id=\"d1fn0\">" + note
                + "</note></head><p>Text.</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Source: Archive, Box 1. Secret; Niact; Verbatim Text. Drafted by Smith. | Secret; Niact; Verbatim Text
            Source: Archive, Secret Files, Box 1. Confidential; Priority; Limdis; Noforn. | Confidential; Priority; Limdis; Noforn
            Source: Archive, Box 1. Top Secret; Sensitive; Exclusively Eyes Only. Copied. | Top Secret; Sensitive; Exclusively Eyes Only
            Source: Archive, Box 1. No classification marking. The letter was top secret. | No classification marking
            Source: Archive, Box 1. Limited Official Use. | Limited Official Use
            Source: Archive, Box 1. Official Use Only. | Official Use Only
            Source: Archive, Box 1. Unclassified. | Unclassified
            Source: Archive, Box 1. Restricted. | Restricted
            Source: Archive, Box 1. Secret; Immediate; Nodis/Cherokee. Repeated. | Secret; Immediate; Nodis; Cherokee
            Source: Archive, Box 1. Drafted by Smith. |
            """)
    void readsTheMarking(String note, String words) {
        assertEquals(words == null ? "" : words, noted(note).marking().words());
    }

    @Test
    void readsDistributionAndDrafting() {
        FrusDocument document = noted("Source: Archive, Box 1. Secret. Drafted by J. B. Smith on May 2; cleared by Jones, Brown (in "
                + "substance), and Green; and approved by White. Repeated to Lima, La Paz, and Quito. Another copy is in Box 2.");
        assertEquals(List.of("Lima", "La Paz", "Quito"), document.copies());
        assertEquals(new FrusDrafting(Optional.of("J. B. Smith on May 2"), Optional.of("Jones, Brown (in substance), and Green"),
                Optional.of("White")), document.drafting());
    }

    @Test
    void knowsASourceNoteByItsWordsAndKeepsTheSummaryApart() {
        FrusDocument document = SomeVolume.read("<head>Letter From Mr. Smith to Mr. Jones<note n=\"1\">Source: Archive. Secret.</note>"
                + "<note n=\"2\" type=\"summary\">They agreed.</note><note n=\"3\" xml:id=\"d1fn3\">A footnote.</note></head><p>Text.</p>");
        assertEquals(Optional.of("Source: Archive. Secret."), document.source());
        assertEquals(Optional.of("They agreed."), document.summary());
        assertEquals(List.of(new FrusNote("d1fn3", "3", "A footnote.")), document.notes());
        assertEquals(Optional.of("Secret"), document.marking().classification());
    }

    @Test
    void readsTheCornerOfOldPapers() {
        assertEquals("Secret; Priority", SomeVolume.read("<note rend=\"inline\" type=\"source\">123.4/5: Telegram</note><head>The Consul "
                + "at Lima (Smith) to the Secretary of State</head><opener><seg rendition=\"#left\">secret<lb/>priority</seg></opener>"
                + "<p>1. Text.</p>").marking().words());
        assertEquals("Strictly Confidential", SomeVolume.read("<head>Mr. Smith to Mr. Jones.</head><p>[Strictly confidential.]</p>"
                + "<p>Text that is secret to all.</p>").marking().words());
    }

    @Test
    void theOriginOfAnAttachmentIsAFootnote() {
        FrusDocument document = SomeVolume.read("<head>1. Letter From A to B<note n=\"1\" type=\"source\">Source: Box 1. Secret.</note></head><p>Text.</p>"
                + "<frus:attachment><head>Attachment<note n=\"2\" xml:id=\"d1fn2\" type=\"source\">Top Secret. Drafted by C.</note></head><p>More.</p>"
                + "</frus:attachment>");
        assertEquals(Optional.of("Source: Box 1. Secret."), document.source());
        assertEquals("Secret", document.marking().words());
        assertEquals(java.util.List.of(new FrusNote("d1fn2", "2", "Top Secret. Drafted by C.")), document.notes());
    }

    @Test
    void refersToOtherVolumesByTheirAddress() {
        assertEquals(java.util.List.of(new FrusReference("frus1969-76v17", "d203", "there"), new FrusReference("frus1943v01", "pg_758", "p. 758")),
                SomeVolume.read("<head>Paper</head><p>See <ref target=\"https://history.state.gov/historicaldocuments/frus1969-76v17/d203\">there</ref> and "
                        + "<ref target=\"frus1943v01#pg_758\">p. 758</ref>.</p>").references());
    }
}
