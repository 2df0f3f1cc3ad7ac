package org.chancery.service.exchange.frus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The volumes of conferences: a meeting with those present, and below it the papers that tell of it. */
class ConferenceTest {

    private static final String PRESENT = "<table><row><cell/><cell><hi>Present</hi></cell></row><row><cell>United States</cell><cell/><cell>"
            + "United Kingdom</cell></row><row><cell>Admiral Smith</cell><cell/><cell>General Brown</cell></row><row><cell/><cell>Secretariat</cell>"
            + "<cell/></row><row><cell>Captain Jones<note n=\"1\">Came late.</note></cell><cell/><cell/></row></table>";

    private static String paper(int number, String head) {
        return SomeVolume.document(Integer.toString(number), "<note rend=\"inline\" type=\"source\">Staff Files</note><head><hi>" + head
                + "</hi></head><dateline><date when=\"1944-09-13T11:45:00-04:00\" ana=\"#date_undated-inferred-from-chapter-heading\">September 13"
                + "</date></dateline><opener><seg rendition=\"#left\"><hi>top secret</hi></seg></opener><p>They spoke.</p>");
    }

    private static List<FrusDocument> meeting(String... papers) {
        return SomeVolume.inNewerStyle().with("<div type=\"chapter\"><head>Wednesday</head><div type=\"subchapter\" xml:id=\"s1\"><head>Meeting of the "
                + "staffs, 11:45 a.m.</head>" + PRESENT + String.join("", papers) + "</div><div type=\"subchapter\"><head>Dinner</head>"
                + paper(9, "Smith Minutes") + "</div></div>").items().stream().map(FrusDocument.class::cast).toList();
    }

    @Test
    void thosePresentAreThoseOfEveryRecordOfTheMeeting() {
        List<FrusDocument> papers = meeting(paper(1, "Smith Minutes"), paper(2, "Brown Notes"), paper(3, "United States Proposal"));
        assertEquals(List.of(FrusKind.MINUTES, FrusKind.NOTES, FrusKind.PAPER, FrusKind.MINUTES), papers.stream().map(FrusDocument::kind).toList());
        assertEquals(List.of("Admiral Smith of United States", "General Brown of United Kingdom", "Captain Jones of United States"),
                papers.get(0).participants().stream().map(p -> p.name() + " of " + p.delegation()).toList());
        assertEquals(papers.get(0).participants(), papers.get(1).participants());
        assertTrue(SomeVolume.doubts(papers.get(0)).contains(FrusWarning.About.PARTICIPANTS_OF_MEETING));
        assertEquals(List.of(), papers.get(2).participants());
        assertEquals(List.of(), papers.get(3).participants(), "of another meeting");
        assertEquals("Top Secret", papers.get(0).marking().words());
        assertEquals(Optional.of("1944-09-13T11:45:00-04:00"), papers.get(0).date().edtf());
    }

    @Test
    void aRecordsOwnListGoesFirst() {
        FrusDocument own = meeting(paper(1, "Smith Minutes").replace("<p>", "<list type=\"participants\"><item>Present: <list><item>Mr. White</item>"
                + "</list></item></list><p>")).get(0);
        assertEquals(List.of("Mr. White"), own.participants().stream().map(FrusParticipant::name).toList());
        assertFalse(SomeVolume.doubts(own).contains(FrusWarning.About.PARTICIPANTS_OF_MEETING));
    }

    @Test
    void listsWithinTheListHaveTheAgencyAsTheirHead() {
        FrusDocument document = SomeVolume.read("<head>92. Minutes of a Council Meeting</head><list type=\"participants\"><head>PARTICIPANTS</head>"
                + "<item><list><head>The President</head></list></item><item><list><head><hi><gloss target=\"#t_A\">State</gloss></hi></head><item>Secretary "
                + "<persName corresp=\"#p_S\">Smith</persName></item><item>Mr. Brown, Director</item></list></item></list><p>They spoke.</p>");
        assertEquals(List.of(new FrusParticipant("The President", "", "", Optional.empty()),
                new FrusParticipant("Secretary Smith", "", "State", Optional.of("#p_S")),
                new FrusParticipant("Mr. Brown", "Director", "State", Optional.empty())), document.participants());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Address Delivered by the Ambassador to Chile (Smith) at the Club on December 19, 1940 | Ambassador to Chile (Smith)
            Remarks by the Ambassador in Japan (Smith) at a Luncheon | Ambassador in Japan (Smith)
            Statement by the Secretary of State Before the Committee, January 15, 1941 | Secretary of State
            Statement by President Smith | President Smith
            Press Release Issued by the Department of State, March 3, 1940 | Department of State
            """)
    void aStatementHasASpeakerAndNoAddressee(String head, String speaker) {
        FrusDocument document = SomeVolume.read("<head>" + head + "</head><p>Text.</p>");
        assertEquals(FrusKind.STATEMENT, document.kind());
        assertEquals(Optional.of(speaker), document.sender().map(FrusParty::words));
        assertEquals(Optional.empty(), document.addressee());
    }
}
