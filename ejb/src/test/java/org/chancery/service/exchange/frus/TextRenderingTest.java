package org.chancery.service.exchange.frus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** The words of a document, its notes, gaps, attachments and references. */
class TextRenderingTest {

    private static final String HEAD = "<head>Letter From Mr. Smith to Mr. Jones</head>";

    @Test
    void keepsTheStructureAndDropsThePageBreaks() {
        FrusDocument document = SomeVolume.read(HEAD + "\n   <p>The first\n      docu<pb n=\"2\"/>ment,<note n=\"1\" xml:id=\"d1fn1\">See "
                + "<ref target=\"#d2\">Document 2</ref>.</note> and the\n second.</p><list><head>TO</head><item>One</item>"
                + "<item>Two <list><item>Two a</item></list></item></list><list><label>1.</label><item><p>Numbered.</p></item></list>"
                + "<table><row><cell>a</cell><cell>b</cell></row><row><cell/><cell/></row></table><p>Line<lb/> break.</p>"
                + "<quote><p>Quoted.</p></quote><closer>Yours,<lb/><signed><hi>J. Smith</hi></signed></closer>");
        assertEquals("The first document,[1] and the second.\n\nTO\n- One\n- Two\n  - Two a\n\n1. Numbered.\n\na | b\n\nLine\nbreak.\n\n"
                + "Quoted.\n\nYours,\n\nJ. Smith", document.text());
        assertEquals(List.of(new FrusNote("d1fn1", "1", "See Document 2.")), document.notes());
        assertEquals(Optional.of("J. Smith"), document.signature());
    }

    @Test
    void countsGapsAndKeepsThemInTheText() {
        FrusDocument document = SomeVolume.read("<head>Letter From [<persName type=\"from\">name not declassified</persName>] to Mr. Jones"
                + "<note type=\"source\" n=\"0\">Source: Archive. Secret. [1 page not declassified]</note></head>"
                + "<p>He paid [<hi>less than 1 line of source\n text not declassified</hi>] to him [garbled].</p>"
                + "<p>[Source: Archive. Extract not declassified]</p>");
        assertEquals(List.of("[name not declassified]", "[1 page not declassified]",
                "[less than 1 line of source text not declassified]"), document.gaps());
        assertEquals("He paid [less than 1 line of source text not declassified] to him [garbled].\n\n"
                + "[Source: Archive. Extract not declassified]", document.text());
    }

    @Test
    void takesMarkedAttachmentsOut() {
        FrusDocument document = SomeVolume.read(HEAD + "<p>I enclose a note.</p><frus:attachment><opener><seg rendition=\"#center\">"
                + "[Inclosure 1]</seg></opener><head>Mr. Brown to Mr. Smith</head><opener><dateline><date when=\"1861-05-01\">May 1</date>"
                + "</dateline></opener><p>Sir.<note n=\"2\">Not found.</note></p><frus:attachment><head>Sub-inclosure</head><p>Deep.</p>"
                + "</frus:attachment></frus:attachment>");
        assertEquals("I enclose a note.", document.text());
        assertEquals(List.of("Mr. Brown to Mr. Smith", "Sub-inclosure"), document.attachments().stream().map(FrusAttachment::title).toList());
        assertEquals(Optional.of("1861-05-01"), document.attachments().get(0).date());
        assertEquals("[Inclosure 1]", document.attachments().get(0).label());
        assertEquals("[Inclosure 1]\n\nMay 1\n\nSir.[2]", document.attachments().get(0).text());
        assertEquals(1, document.notes().size());
    }

    @Test
    void takesAnnouncedAttachmentsOut() {
        String words = "<p>" + "Many words about tides. ".repeat(10) + "</p>";
        FrusDocument document = SomeVolume.read(HEAD + "<p>See the attachment.</p><p rend=\"center\">[Tab A]</p>"
                + "<p rend=\"center\">ON TIDES</p>" + words + "<p>Attachment</p>" + words);
        assertEquals("See the attachment.", document.text());
        assertEquals(List.of("Tab A: ON TIDES", "Attachment"), document.attachments().stream().map(FrusAttachment::title).toList());
        FrusDocument none = SomeVolume.read(HEAD + "<p>Text.</p><p>Attachment a/s</p><p>Attachment</p><p>Short.</p>");
        assertEquals(0, none.attachments().size());
        assertEquals("Text.\n\nAttachment a/s\n\nAttachment\n\nShort.", none.text());
    }

    @Test
    void listsWhatItRefersTo() {
        FrusDocument document = SomeVolume.read(HEAD + "<p><ref target=\"#d12\">Document 12</ref>, <ref target=\"#d9fn2\">footnote 2</ref>, "
                + "<ref target=\"frus1958-60v15\">vol. XV</ref>, <ref target=\"frus1969-76ve07#d257\">Document 257</ref>, <ref "
                + "target=\"#in3\">index</ref>, <ref target=\"https://x.example/\">x</ref></p>");
        assertEquals(List.of(new FrusReference("frus1901v01", "d12", "Document 12"), new FrusReference("frus1901v01", "d9fn2", "footnote 2"),
                new FrusReference("frus1958-60v15", "", "vol. XV"), new FrusReference("frus1969-76ve07", "d257", "Document 257")),
                document.references());
    }

    @Test
    void takesALetterInsideATelegramForText() {
        FrusDocument document = SomeVolume.read("<head>Telegram From the <gloss type=\"from\">Department of State</gloss> to the "
                + "<gloss type=\"to\">Embassy in Chile</gloss></head><p>1500. Deliver this letter:</p><p>“Dear Mr. President:</p>"
                + "<p>All is well.</p><p>John Smith”</p><closer><signed>Ball</signed></closer>");
        assertEquals(Optional.of("Department of State"), document.sender().map(FrusParty::words));
        assertEquals("1500. Deliver this letter:\n\n“Dear Mr. President:\n\nAll is well.\n\nJohn Smith”\n\nBall", document.text());
    }

    @Test
    void findsSubjects() {
        assertEquals(Optional.of("Tides; Waves"), SomeVolume.read(HEAD + "<list type=\"subject\"><head>SUBJECT</head><item>Tides</item>"
                + "<item>Waves</item></list>").subject());
        assertEquals(Optional.of("Early Policy Toward the Tides"), SomeVolume.read("<head>Telegram From the Embassy in Chile to the Department "
                + "of State</head><p>5286. Subject: Early Policy Toward the Tides. Ref: A.</p>").subject());
    }
}
