package org.chancery.service.exchange.frus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** Who took part in a talk. */
class ParticipantReadingTest {

    private static FrusDocument talk(String content) {
        return SomeVolume.read("<head>Memorandum of Conversation</head>" + content + "<p>They spoke.</p>");
    }

    private static List<String> words(FrusDocument document) {
        return document.participants().stream().map(p -> p.name() + "|" + p.office() + "|" + p.delegation()).toList();
    }

    @Test
    void readsTaggedLists() {
        FrusDocument document = talk("<list type=\"participants\"><head>PRESENT</head><item>The President</item>"
                + "<item>Mr. <persName corresp=\"#p_S1\">U. Alexis Smith</persName></item><item><gloss>NEA</gloss>—Mr. Howard Jones, "
                + "Deputy Assistant</item><item>Mr. John Brown, Jr., Director, Office of Tides</item>"
                + "<item>Ambassador Green (Chile)</item></list>");
        assertEquals(List.of("The President||", "Mr. U. Alexis Smith||", "Mr. Howard Jones|NEA, Deputy Assistant|",
                "Mr. John Brown, Jr.|Director, Office of Tides|", "Ambassador Green|Chile|"), words(document));
        assertEquals(Optional.of("#p_S1"), document.participants().get(1).reference());
    }

    @Test
    void dividesTheSides() {
        assertEquals(List.of("Mr. A||India", "Mr. B||India", "Mr. C||United States"), words(talk("<list type=\"participants\">"
                + "<head>PARTICIPANTS</head><item>For India</item><item>Mr. A</item><item>Mr. B</item>"
                + "<item>United States</item><item>Mr. C</item></list>")));
        assertEquals(List.of("Mr. A||DOD", "Mr. B||White House"), words(talk("<list type=\"participants\"><head>DOD—</head>"
                + "<item>Mr. A</item></list><list type=\"participants\"><head>White House</head><item>Mr. B</item></list>")));
        assertEquals(List.of("Mr. A||State", "Mr. B|4/3|State", "Mr. C||CIA"), words(talk("<list type=\"participants\"><head>MEMBERS PRESENT"
                + "</head><item>State: Mr. A; Mr. B (4/3)</item><item>CIA: Mr. C</item></list>")));
    }

    @Test
    void readsNestedListsTablesAndParagraphsOfOldVolumes() {
        assertEquals(List.of("Mr. A||", "General B||"), words(talk("<list type=\"participants\"><item>Present: <list><item>Mr. A</item>"
                + "<item>General B</item></list></item></list>")));
        assertEquals(List.of("Mr. A|Counselor, British Embassy|", "Mr. B|FE|"), words(talk("<table><row><cell>Participants:</cell>"
                + "<cell>Mr. A, Counselor, British Embassy</cell></row><row><cell/><cell>Mr. B, FE</cell></row>"
                + "<row><cell>Subject:</cell><cell>Tides</cell></row></table>")));
        assertEquals(List.of("Mr. A|Director|United Kingdom", "Mr. B|Chief|United States"), words(talk("<table><row><cell>Participants:"
                + "</cell><cell>Participants:</cell></row><row><cell>For the United Kingdom:</cell><cell>For the United States:</cell></row>"
                + "<row><cell>Mr. A, Director</cell><cell>Mr. B, Chief</cell></row></table>")));
        assertEquals(List.of("Mr. A|Counselor|", "Mr. B||"), words(talk("<p>Participants: Mr. A, Counselor;<lb/>Mr. B</p>")));
    }

    @Test
    void asksTheHeadOfATelephoneConversation() {
        FrusDocument document = SomeVolume.read("<head>85. Telephone Conversation Between President Smith and the King of Chile</head>"
                + "<p>Smith: Hello.</p>");
        assertEquals(List.of("President Smith||", "King of Chile||"), words(document));
        assertEquals(FrusKind.TELCON, document.kind());
    }

    @Test
    void warnsOfATalkWithoutParticipants() {
        assertTrue(SomeVolume.doubts(talk("")).contains(FrusWarning.About.NO_PARTICIPANTS));
    }

    @Test
    void warnsOfPersonsWhomTheVolumesListDoesNotKnow() {
        String front = "<div type=\"section\" xml:id=\"persons\"><head>Persons</head><list><item><persName xml:id=\"p_S1\">Smith, John,"
                + "</persName> Minister until 1962</item></list></div>";
        FrusDocument document = SomeVolume.inStyleOf2015().front(front).with(SomeVolume.document("1", "<head>Letter From Mr. Smith to "
                + "Mr. Jones</head><dateline><date when=\"1961-01-01\"/></dateline><p><persName corresp=\"#p_S1\">Smith</persName> met "
                + "<persName corresp=\"#p_al Jones, X1\">Jones</persName> and <persName corresp=\"#p_al Jones, X1\">Jones</persName>.</p>"))
                .document();
        assertEquals(List.of(new FrusWarning(FrusWarning.About.UNKNOWN_PERSON, "#p_al Jones, X1")), document.warnings());
    }
}
