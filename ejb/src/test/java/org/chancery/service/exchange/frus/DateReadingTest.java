package org.chancery.service.exchange.frus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.chancery.domain.kernel.EventDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When and where: as exactly as the volume has it, and no more. */
class DateReadingTest {

    private static final String HEAD = "<head>Letter From Mr. Smith to Mr. Jones</head>";

    private static FrusDocument dated(String dateline) {
        return SomeVolume.read(HEAD + "<dateline>" + dateline + "</dateline><p>Text.</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "when='1971-03', 1971-03", "when='1962-01-26', 1962-01-26", "when='1962-01-26T18:36:00', 1962-01-26T18:36:00",
        "when='1962-01-26T18:36', 1962-01-26T18:36:00", "when='1971-11-03T15:20:00Z', 1971-11-03T15:20:00Z",
        "when='1977-04-13T11:26:00+00:00', 1977-04-13T11:26:00Z", "when='1934-07-19T18:00:00-04:00', 1934-07-19T18:00:00-04:00",
        "when='1964', 1964", "from='1961-08-08' to='1961-08-09', 1961-08-08/1961-08-09",
        "notBefore='1961-08-01' notAfter='1961-08-31', 1961-08-01/1961-08-31",
    })
    void keepsThePrecisionOfTheDateline(String attributes, String edtf) {
        FrusDocument document = dated("<placeName>Lima</placeName>, <date " + attributes + ">some day</date>");
        assertEquals(Optional.of(edtf), document.date().edtf());
        assertEquals(FrusDate.Source.DATELINE, document.date().source());
        assertEquals(edtf, EventDate.parse(edtf).edtf());
        assertEquals(List.of(FrusWarning.About.KIND_CONCLUDED).subList(0, 0), SomeVolume.doubts(document));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <date>March 3, 1949</date> | 1949-03-03
            <date>2 March, 1949.</date> | 1949-03-02
            <date when="1949-02-30">February 27, 1949</date> | 1949-02-27
            <date when="soon">Nov. 4, 1861</date> | 1861-11-04
            <date>March 1971</date> | 1971-03
            """)
    void readsTheWordsWhenThereIsNothingForMachines(String date, String edtf) {
        FrusDocument document = dated(date);
        assertEquals(Optional.of(edtf), document.date().edtf());
        assertTrue(SomeVolume.doubts(document).contains(FrusWarning.About.DATE_FROM_WORDS));
    }

    @Test
    void leavesTheUndatedUndated() {
        FrusDocument undated = dated("<placeName>Lima</placeName>, <date>undated</date>");
        assertTrue(undated.date().isUndated());
        assertEquals(FrusDate.Source.UNDATED, undated.date().source());
        assertEquals(List.of(FrusWarning.About.UNDATED), SomeVolume.doubts(undated));
        FrusDocument silent = SomeVolume.read(HEAD + "<p>Text.</p>");
        assertEquals(FrusDate.Source.NONE, silent.date().source());
        assertEquals(List.of(FrusWarning.About.NO_DATE), SomeVolume.doubts(silent));
    }

    @Test
    void asksTheHeadWhenThereIsNoDateline() {
        FrusDocument document = SomeVolume.read("<head>184. Telegram 2604 From the Embassy in Chile to the Department of State, "
                + "May 4, 1972, 1302Z</head><p>Text.</p>");
        assertEquals(Optional.of("1972-05-04T13:02:00Z"), document.date().edtf());
        assertEquals(FrusDate.Source.HEAD, document.date().source());
        FrusDocument memorandum = SomeVolume.read("<head>Memorandum From Mr. Smith to Mr. Jones, Lima, May 4, 1972</head><p>x</p>");
        assertEquals(Optional.of("Lima"), memorandum.place());
        assertEquals(Optional.of("1972-05-04"), memorandum.date().edtf());
        FrusDocument undated = SomeVolume.read("<head>Paper Prepared in the Department of State, Undated.</head><p>x</p>");
        assertTrue(undated.date().isUndated());
    }

    @Test
    void asksTheVolumesIndexAtLast() {
        String div = "<div xmlns:frus=\"" + SomeVolume.FRUS_NEWER + "\" type=\"document\" xml:id=\"d1\" "
                + "frus:doc-dateTime-min=\"%s\" frus:doc-dateTime-max=\"%s\">" + HEAD + "<p>Text.</p></div>";
        assertEquals(Optional.of("1944-09-14"), SomeVolume.inNewerStyle().with(div.formatted("1944-09-14T00:00:00-05:00",
                "1944-09-14T23:59:59-05:00")).document().date().edtf());
        assertEquals(Optional.of("1944-03-18/1944-09-26"), SomeVolume.inNewerStyle().with(div.formatted(
                "1944-03-18T00:00:00-05:00", "1944-09-26T23:59:59-05:00")).document().date().edtf());
        FrusDocument moment = SomeVolume.inNewerStyle().with(div.formatted("1977-04-13T06:26:00-05:00",
                "1977-04-13T06:26:00-05:00")).document();
        assertEquals(Optional.of("1977-04-13T06:26:00-05:00"), moment.date().edtf());
        assertEquals(List.of(FrusWarning.About.DATE_FROM_INDEX), SomeVolume.doubts(moment));
    }

    @Test
    void keepsTheSecondDatelineAside() {
        FrusDocument document = SomeVolume.read(HEAD + "<dateline><date when=\"1949-03-03\">3</date></dateline><p>Text.</p>"
                + "<dateline><placeName>Lima</placeName> <date when=\"1949-03-02\">2</date></dateline><p>More.</p>"
                + "<attachment><dateline><date when=\"1940-01-01\">old</date></dateline><p>Old.</p></attachment>");
        assertEquals(Optional.of("1949-03-03"), document.date().edtf());
        assertEquals(Optional.of("1949-03-02"), document.date().second());
        assertEquals(List.of(FrusWarning.About.SECOND_DATELINE), SomeVolume.doubts(document));
        assertEquals("Text.\n\nLima 2\n\nMore.", document.text());
    }

    @Test
    void findsTheDatelineInOpenerAndCloser() {
        assertEquals(Optional.of("1861-05-31"), SomeVolume.read(HEAD + "<opener><dateline>Legation,<lb/><placeName>London,"
                + "</placeName> <date when=\"1861-05-31\">May 31</date></dateline></opener><p>x</p>").date().edtf());
        FrusDocument closing = SomeVolume.read(HEAD + "<p>x</p><closer><dateline><placeName>Lima</placeName> <date when=\"1861-06-01\">"
                + "June 1</date></dateline></closer>");
        assertEquals(Optional.of("1861-06-01"), closing.date().edtf());
        assertEquals(Optional.of("Lima"), closing.place());
    }

    @Test
    void warnsWhenTheOrderIsNotThatOfTime() {
        List<FrusItem> items = SomeVolume.inStyleOf2015().with(SomeVolume.document("2", HEAD + "<dateline><date when=\"1961-08-09\"/>"
                + "</dateline><p>x</p>")).with(SomeVolume.document("1", HEAD + "<dateline><date when=\"1961-08-08\"/></dateline><p>x</p>"))
                .items();
        assertEquals(List.of(FrusWarning.About.NUMBER_ORDER, FrusWarning.About.DATE_ORDER),
                SomeVolume.doubts((FrusDocument) items.get(1)));
    }
}
