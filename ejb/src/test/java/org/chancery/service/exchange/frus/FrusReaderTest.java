package org.chancery.service.exchange.frus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.chancery.service.exchange.frus.FrusFormatException.Fault;
import org.junit.jupiter.api.Test;

/** The volume as a whole: its order, its parts, and files that are no volumes. */
class FrusReaderTest {

    private static final String PAPER = "<head>Paper on tides</head><p>Text.</p>";

    @Test
    void saysWhatTheVolumeSaysOfItself() {
        try (FrusReader reader = new FrusReader(SomeVolume.bytes(SomeVolume.inNewerStyle().xml()))) {
            assertEquals(new FrusVolume("frus1901v01", "Foreign Papers, 1901, Volume I", "Foreign Papers", "1901", "Volume I",
                    "Harbours", Optional.of(1987)), reader.volume());
            assertEquals("https://history.state.gov/historicaldocuments/frus1901v01/d7", reader.volume().address("d7"));
            assertEquals(Optional.empty(), reader.next());
        }
    }

    @Test
    void keepsTheOrderAndTheContainers() {
        List<FrusItem> items = SomeVolume.inStyleOf2015()
                .with("<div type=\"compilation\" xml:id=\"comp1\"><head>The coast:<note n=\"1\">Continued.</note></head>")
                .chapter("ch1", "North", SomeVolume.document("1", PAPER), SomeVolume.document("2", PAPER))
                .with("<div type=\"chapter\"><list><head>Not the heading</head><item>x</item></list><head>South</head>"
                        + "<div type=\"section\"><head>Far south</head>" + SomeVolume.document("3", PAPER) + "</div></div></div>")
                .with(SomeVolume.document("4", PAPER)).items();
        assertEquals(List.of("d1", "d2", "d3", "d4"), items.stream().map(FrusItem::id).toList());
        assertEquals(List.of(1, 2, 3, 4), items.stream().map(FrusItem::position).toList());
        assertEquals(List.of("The coast", "North"), path(items.get(1)));
        assertEquals(List.of("The coast", "South", "Far south"), path(items.get(2)));
        assertEquals(List.of(), path(items.get(3)));
        assertEquals("Continued.", ((FrusDocument) items.get(0)).containers().get(0).note());
    }

    private static List<String> path(FrusItem item) {
        return ((FrusDocument) item).containers().stream().map(FrusContainer::heading).toList();
    }

    @Test
    void takesDocumentsInsideDocumentsAndInTheFrontMatter() {
        List<FrusItem> items = SomeVolume.inStyleOf2015().front(SomeVolume.document("1", PAPER)).with(
                SomeVolume.document("2", "<head>Outer</head><p>Outer text.</p>" + SomeVolume.document("3",
                        "<head>Inner</head><p>Inner text.</p>" + SomeVolume.document("4", PAPER)) + "<p>Outer end.</p>")).items();
        assertEquals(List.of("d1", "d2", "d3", "d4"), items.stream().map(FrusItem::id).toList());
        assertEquals("Outer text.\n\nOuter end.", ((FrusDocument) items.get(1)).text());
    }

    @Test
    void reportsDocumentsWithoutAnIdentifierOrWithOneThatIsTaken() {
        List<FrusItem> items = SomeVolume.inStyleOf2015().with("<div type=\"document\" n=\"1\">" + PAPER + "</div>")
                .with(SomeVolume.document("2", PAPER)).with(SomeVolume.document("2", PAPER)).items();
        assertEquals(RefusedDocument.Reason.NO_IDENTIFIER, ((RefusedDocument) items.get(0)).reason());
        assertEquals(Optional.of(1), items.get(0).number());
        assertTrue(items.get(1) instanceof FrusDocument);
        assertEquals(RefusedDocument.Reason.DUPLICATE_IDENTIFIER, ((RefusedDocument) items.get(2)).reason());
        assertEquals("d2", items.get(2).id());
    }

    @Test
    void findsDocumentsInGroupsAndAttachmentsAndByTheirSubtype() {
        List<FrusItem> items = SomeVolume.inNewerStyle()
                .with("<div type=\"document-group\" xml:id=\"g1\"><head>Group</head>" + SomeVolume.document("1", PAPER) + "</div>")
                .with("<frus:attachment><head>Appendix</head>" + SomeVolume.document("2", PAPER) + "</frus:attachment>")
                .with("<div subtype=\"historical-document\" xml:id=\"d3\" n=\"3\">" + PAPER + "</div>")
                .with("<div xmlns=\"http://www.w3.org/1999/xhtml\" class=\"player\"><p>Film</p></div>").items();
        assertEquals(List.of("d1", "d2", "d3"), items.stream().map(FrusItem::id).toList());
        assertEquals(List.of("Group"), path(items.get(0)));
    }

    @Test
    void reportsPapersOutsideTheDocuments() {
        List<FrusItem> items = SomeVolume.inNewerStyle().front("<div type=\"section\" subtype=\"preface\"><p>Of editors.</p></div>"
                + "<div type=\"section\" subtype=\"historical-document\" xml:id=\"message\"><head>Message</head><p>Fellow citizens</p>"
                + "<div type=\"chapter\" xml:id=\"ch1\"><head>Misplaced</head>" + SomeVolume.document("1", PAPER) + "</div></div>").items();
        assertEquals(List.of("message", "d1"), items.stream().map(FrusItem::id).toList());
        assertEquals(RefusedDocument.Reason.OUTSIDE_DOCUMENTS, ((RefusedDocument) items.get(0)).reason());
        assertEquals(List.of("Message", "Misplaced"), path(items.get(1)));
    }

    @Test
    void keepsAnUnusualNumber() {
        List<FrusItem> items = SomeVolume.inStyleOf2015().with("<div type=\"document\" xml:id=\"d1\" n=\"[12]\">" + PAPER + "</div>")
                .with("<div type=\"document\" xml:id=\"d2\" n=\"13a\">" + PAPER + "</div>")
                .with("<div type=\"document\" xml:id=\"d3\"><head>14. Telegram</head><p>Text.</p></div>")
                .with("<div type=\"document\" xml:id=\"d4\"><head>Telegram</head><p>Text.</p></div>").items();
        assertEquals(List.of(Optional.of(12), Optional.of(13), Optional.of(14), Optional.empty()),
                items.stream().map(FrusItem::number).toList());
        assertTrue(((FrusDocument) items.get(0)).warnings().contains(new FrusWarning(FrusWarning.About.ODD_NUMBER, "[12]")));
        assertTrue(((FrusDocument) items.get(1)).warnings().contains(new FrusWarning(FrusWarning.About.ODD_NUMBER, "13a")));
        assertFalse(SomeVolume.doubts((FrusDocument) items.get(2)).contains(FrusWarning.About.ODD_NUMBER));
    }

    @Test
    void readsPastCommentsAndInstructions() {
        FrusDocument document = SomeVolume.read("<head>Pa<!-- a comment -->per</head><p>The <?oxy x?>tide<!-- <div type=\"document\"/> --> &amp; "
                + "<![CDATA[<moon>]]> &#233;bb.</p>");
        assertEquals("Paper", document.title());
        assertEquals("The tide & <moon> ébb.", document.text());
    }

    @Test
    void takesFilesWithoutNamespaceAndSkipsFacsimiles() {
        String xml = SomeVolume.inNewerStyle().with(SomeVolume.document("1", PAPER)).xml()
                .replace("xmlns=\"http://www.tei-c.org/ns/1.0\"", "").replace("<text>", "<facsimile>"
                        + "<surface start=\"#pg_1\"><graphic url=\"https://x.example/1.tif\"/></surface>".repeat(5_000)
                        + "</facsimile><text>");
        assertEquals(1, SomeVolume.items(xml).size());
    }

    @Test
    void deliversWhatComesBeforeABreak() throws Exception {
        String whole = SomeVolume.inStyleOf2015().with(SomeVolume.document("1", PAPER)).with("\n\n")
                .with(SomeVolume.document("2", PAPER)).xml();
        String cut = whole.substring(0, whole.indexOf("d2") + 30);
        try (FrusReader reader = new FrusReader(SomeVolume.bytes(cut))) {
            assertEquals("d1", reader.next().orElseThrow().id());
            FrusFormatException broken = assertThrows(FrusFormatException.class, reader::next);
            assertEquals(Fault.NOT_XML, broken.fault());
            assertEquals(cut.lines().count(), broken.line());
        }
    }

    @Test
    void refusesWhatIsNoVolume() {
        assertEquals(Fault.NOT_XML, refusal("PK\u0003\u0004 not a volume"));
        assertEquals(Fault.NOT_XML, refusal(""));
        assertEquals(Fault.NOT_TEI, refusal("<html><body/></html>"));
        assertEquals(Fault.NOT_TEI, refusal("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text/></TEI>"));
        assertEquals(Fault.NOT_TEI, refusal(SomeVolume.inStyleOf2015().xml().replace("type=\"frus\"", "type=\"other\"")));
    }

    @Test
    void refusesDocumentTypesAndEntities() {
        String volume = SomeVolume.inStyleOf2015().xml().replaceFirst("<\\?.*\\?>\\s*", "");
        assertEquals(Fault.DOCTYPE, refusal("<!DOCTYPE TEI SYSTEM \"http://127.0.0.1:1/x.dtd\">" + volume));
        assertEquals(Fault.DOCTYPE, refusal("<!DOCTYPE TEI [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + volume));
        assertEquals(Fault.DOCTYPE, refusal("<!DOCTYPE TEI [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
                + volume.replace("Harbours", "&f;")));
        assertEquals(Fault.NOT_XML, refusal(volume.replace("Harbours", "&f;")));
    }

    @Test
    void refusesBottomlessNesting() {
        String deep = SomeVolume.document("1", "<p>" + "<hi>".repeat(100_000));
        assertEquals(Fault.TOO_LARGE, assertThrows(FrusFormatException.class,
                () -> SomeVolume.items(SomeVolume.inStyleOf2015().with(deep).xml())).fault());
    }

    @Test
    void tellsThatAFileCannotBeRead() {
        InputStream gone = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertEquals(Fault.UNREADABLE, assertThrows(FrusFormatException.class, () -> new FrusReader(gone)).fault());
    }

    private static Fault refusal(String xml) {
        return assertThrows(FrusFormatException.class, () -> SomeVolume.items(xml)).fault();
    }

    @Test
    void needsNoMoreMemoryForManyDocuments() {
        byte[] start = SomeVolume.inStyleOf2015().xml().replaceFirst("(?s)</body>.*", "").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        int documents = 2_000;
        InputStream endless = new java.io.SequenceInputStream(new java.util.Enumeration<>() {
            private int next = -1;

            @Override
            public boolean hasMoreElements() {
                return next <= documents;
            }

            @Override
            public InputStream nextElement() {
                next++;
                byte[] piece = next == 0 ? start : next > documents ? "</body></text></TEI>".getBytes(java.nio.charset.StandardCharsets.UTF_8)
                        : SomeVolume.document(Integer.toString(next), "<head>Paper</head><p>" + "many words ".repeat(3_000) + "</p>")
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
                return new ByteArrayInputStream(piece);
            }
        });
        long before = used();
        long most = 0;
        int count = 0;
        try (FrusReader reader = new FrusReader(endless)) {
            while (reader.next().isPresent()) {
                count++;
                if (count % 500 == 0) {
                    most = Math.max(most, used() - before);
                }
            }
        }
        assertEquals(documents, count);
        // The volume has 66 million characters; what is held must be a small part of it.
        assertTrue(most < 16_000_000, "held " + most);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
