package org.chancery.service.exchange.frus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kind, title, sender and addressee. */
class HeadTest {

    private static FrusDocument headed(String head) {
        return SomeVolume.read("<head>" + head + "</head><p>Text.</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12. Telegram 1234 From the Embassy in Chile to the Department of State | telegram
            Circular Telegram From the Department of State to Certain Posts | circular-telegram
            Backchannel Message From the Ambassador to Chile to the President's Assistant | telegram
            Central Intelligence Agency Information Cable TDCS 1/2 | telegram
            Airgram A-12 From the Embassy in Chile to the Department of State | airgram
            Despatch From the Embassy in Chile to the Department of State | despatch
            Instruction From the Department of State to the Embassy in Chile | instruction
            Letter From President Smith to Prime Minister Jones | letter
            Memorandum of Conversation | memcon
            Memorandum of Telephone Conversation | telcon
            Telephone Conversation Between President Smith and Prime Minister Jones | telcon
            Transcript of a Telephone Conversation Between Mr. Smith and Mr. Jones | telcon
            Memorandum of Discussion at the 12th Meeting of the Council | memcon
            Conversation Among President Smith, Mr. Jones, and Mr. Brown, Washington, April 8, 1971 | memcon
            Memorandum for the Record | memorandum
            Action Memorandum From the Director (Smith) to Secretary of State Jones | memorandum
            National Security Action Memorandum No. 125 | memorandum
            Note From the British Embassy to the Department of State | diplomatic-note
            Note Verbale From the Ministry to the Embassy | note-verbale
            Aide-Mémoire From the Embassy to the Department of State | aide-memoire
            The Department of State to the British Embassy Aide-mémoire | aide-memoire
            Editorial Note | editorial-note
            Special National Intelligence Estimate | national-intelligence-estimate
            Minutes of a Meeting of the Washington Group | minutes
            Summary Record of the 514th Meeting | minutes
            Research Study Prepared in the Bureau of Intelligence | report
            Intelligence Note No. 295 From the Director (Smith) to Secretary Jones | report
            Background Paper Prepared in the Department of State | paper
            Executive Order 9999 | official-act
            Press Release Issued by the White House | public-statement
            """)
    void namesTheKind(String head, String kind) {
        FrusDocument document = headed(head);
        assertEquals(kind, document.kind().word());
        assertEquals(head.replaceFirst("^12\\. ", ""), document.title());
    }

    @Test
    void onlyConversationsBecomeTalks() {
        assertTrue(headed("Memorandum of Conversation").isTalk());
        assertFalse(headed("Memorandum for the Record").isTalk());
        assertFalse(headed("Editorial Note").isTalk());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Telegram From the Embassy in Chile to the Department of State | Embassy in Chile | Department of State
            Telegram 12 From the Embassy in Chile to the Department of State, November 3, 1971, 1520Z | Embassy in Chile | Department of State
            Memorandum From the Special Assistant to the President (Smith) to Secretary of State Jones | Special Assistant to the President (Smith) | Secretary of State Jones
            Letter From the Ambassador to Chile (Smith) to the Assistant to the Secretary (Jones) | Ambassador to Chile (Smith) | Assistant to the Secretary (Jones)
            Memorandum From Harold Smith of the Council Staff to the President's Assistant (Jones), Washington, May 1, 1970 | Harold Smith of the Council Staff | President's Assistant (Jones)
            The Ambassador in France (Smith) to the Acting Secretary of State | Ambassador in France (Smith) | Acting Secretary of State
            Mr. Smith to Mr. Jones. | Mr. Smith | Mr. Jones
            Memorandum by the Director (Smith) to the Secretary of State | Director (Smith) | Secretary of State
            Paper Prepared in the Department of State | Department of State |
            Memorandum for President Smith | | President Smith
            Memorandum for the Record | |
            Memorandum of Conversation, by the Chief of the Division (Smith) | Chief of the Division (Smith) |
            Editorial Note | |
            """)
    void findsTheWayOfAPaperWithoutTags(String head, String sender, String addressee) {
        FrusDocument document = headed(head);
        assertEquals(Optional.ofNullable(sender), document.sender().map(FrusParty::words));
        assertEquals(Optional.ofNullable(addressee), document.addressee().map(FrusParty::words));
    }

    @Test
    void trustsTheTags() {
        FrusDocument document = headed("3. Letter From the Counsel to the Board (<persName type=\"from\" corresp=\"#p_S1\">"
                + "Smith</persName>) to the <gloss type=\"to\">Embassy in Chile</gloss><note n=\"1\">To be kept out.</note>");
        FrusParty sender = document.sender().orElseThrow();
        assertEquals(new FrusParty("Counsel to the Board (Smith)", Optional.of("Smith"), Optional.of("Counsel to the Board"),
                Optional.of("#p_S1")), sender);
        FrusParty addressee = document.addressee().orElseThrow();
        assertEquals(Optional.of("Embassy in Chile"), addressee.office());
        assertFalse(addressee.isPerson());
        assertEquals("Letter From the Counsel to the Board (Smith) to the Embassy in Chile", document.title());
    }

    @Test
    void tellsPersonsFromOffices() {
        FrusParty president = headed("Letter From President Smith to Harold Jones of the Council Staff").sender().orElseThrow();
        assertEquals(Optional.of("Smith"), president.name());
        assertEquals(Optional.of("President"), president.office());
        FrusParty staff = headed("Letter From President Smith to Harold Jones of the Council Staff").addressee().orElseThrow();
        assertEquals(Optional.of("Harold Jones"), staff.name());
        assertEquals(Optional.of("Council Staff"), staff.office());
        assertFalse(headed("Letter From the Secretary of State to Mr. Jones").sender().orElseThrow().isPerson());
    }

    @Test
    void readsTheOldStyle() {
        FrusDocument document = SomeVolume.read("<note rend=\"inline\" type=\"source\">851<gloss>G</gloss>.01/1–2049: Telegram</note>"
                + "<head><hi>The Minister in Chile</hi> (<persName type=\"from\"><hi>Smith</hi></persName>) <hi>to the "
                + "<gloss type=\"to\">Secretary of State</gloss></hi></head><opener><dateline><placeName>Santiago</placeName>, "
                + "<date when=\"1949-01-20T14:00:00\">January 20, 1949—2 p. m.</date><lb/>[Received January 21—3:10 a. m.]</dateline>"
                + "<seg rendition=\"#left\"><hi rend=\"smallcaps\">top secret us urgent</hi></seg></opener><p>260. All is calm.</p>"
                + "<closer><signed>Smith</signed></closer>");
        assertEquals(FrusKind.TELEGRAM, document.kind());
        assertEquals("The Minister in Chile (Smith) to the Secretary of State", document.title());
        assertEquals(Optional.of("851G.01/1–2049: Telegram"), document.source());
        assertEquals(Optional.of("260"), document.reference());
        assertEquals("Top Secret; US Urgent", document.marking().words());
        assertEquals("Received January 21—3:10 a. m", document.date().received());
        assertEquals(Optional.of("1949-01-20T14:00:00"), document.date().edtf());
        assertEquals(Optional.of("Santiago"), document.place());
        assertEquals(Optional.of("Smith"), document.signature());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Consul at Lima (Smith) to the Secretary of State | Sir: I have | despatch
            The Secretary of State to the Minister in Chile (Smith) | Sir: I have | instruction
            The French Ambassador (Dupont) to the Secretary of State | Excellency: I have | diplomatic-note
            Mr. Smith to Mr. Jones. | Sir: I have | letter
            Tides of the coast | They turn. | other
            """)
    void concludesTheKindFromWhoWritesToWhom(String head, String opening, String kind) {
        FrusDocument document = SomeVolume.read("<head>" + head + "</head><p>" + opening + " the honor.</p>");
        assertEquals(kind, document.kind().word());
        assertTrue(SomeVolume.doubts(document).contains(kind.equals("other") ? FrusWarning.About.NO_KIND
                : FrusWarning.About.KIND_CONCLUDED));
    }

    @Test
    void takesTheKindFromBracketsAndFromTheFirstLine() {
        assertEquals(FrusKind.TELEGRAM, SomeVolume.read("<head>Mr. Smith to Mr. Jones.</head>"
                + "<note rend=\"inline\" type=\"source\">[Telegram.—Translation.]</note><p>Come.</p>").kind());
        assertEquals(FrusKind.MEMORANDUM, SomeVolume.read("<head>The Embassy to the Department of State</head>"
                + "<p rend=\"center\">Memorandum</p><p>The Embassy begs to say.</p>").kind());
        assertEquals(FrusKind.EDITORIAL_NOTE, SomeVolume.inNewerStyle().with("<div type=\"document\" subtype=\"editorial-note\" "
                + "xml:id=\"d1\"><head/><p>Of editors.</p></div>").document().kind());
    }

    @Test
    void readsTheListsOfScannedPapers() {
        FrusDocument document = SomeVolume.read("<head>4. National Security Decision Memorandum 92</head>"
                + "<list type=\"memo\"><head>MEMORANDUM FOR:</head><item>The Secretary of State</item><item>The Director</item></list>"
                + "<list type=\"from\"><head>FROM:</head><item>Henry Smith</item></list>"
                + "<list type=\"to\"><head>INFO</head><item>AMEMBASSY LIMA</item></list>"
                + "<list type=\"subject      \"><head>SUBJ:</head><item>Tides</item></list>"
                + "<list type=\"subject\"><head>REF:</head><item>LIMA 12</item></list><p>Text.</p>");
        assertEquals(Optional.of("The Secretary of State"), document.addressee().map(FrusParty::words));
        assertEquals(Optional.of("Henry Smith"), document.sender().map(FrusParty::words));
        assertEquals(java.util.List.of("The Director", "AMEMBASSY LIMA"), document.copies());
        assertEquals(Optional.of("Tides"), document.subject());
    }

    @Test
    void warnsOfAnEmptyHead() {
        FrusDocument document = SomeVolume.read("<head/><p>Text.</p>");
        assertEquals("[d1]", document.title());
        assertTrue(SomeVolume.doubts(document).contains(FrusWarning.About.NO_HEAD));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Telegram 9689 From the Embassy in Chile to the Department of State | Text. | 9689
            Airgram A-56 From the Embassy in Chile to the Department of State | Text. | A-56
            Telegram From the Embassy in Chile to the Department of State | 5286. Subject: Tides. | 5286
            Telegram From the Delegation to the Department of State | Secto 12. Tides. | Secto 12
            Telegram From the Embassy in Chile to the Department of State | Tides turn. |
            Hakto 46 Message From Smith to Jones | Text. | Hakto 46
            Memorandum From Smith to Jones | 12. Tides. |
            """)
    void findsTheNumberOfThePaper(String head, String opening, String number) {
        assertEquals(Optional.ofNullable(number), SomeVolume.read("<head>" + head + "</head><p>" + opening + "</p>").reference());
    }

    @Test
    void doesNotTakeANumberedParagraphForATelegramsNumber() {
        assertEquals(Optional.empty(), SomeVolume.read("<head>Telegram From the Embassy in Chile to the Department of State</head>"
                + "<p>1. The tide rises.</p><p>2. It falls.</p>").reference());
        assertEquals(Optional.of("No. 466"), SomeVolume.read("<head>Mr. Smith to Mr. Jones.</head><opener><seg rendition=\"#left\">"
                + "No. 466.]</seg></opener><p>Sir: I have the honor.</p>").reference());
    }
}
