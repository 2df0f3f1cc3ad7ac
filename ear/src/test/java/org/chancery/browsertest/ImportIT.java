package org.chancery.browsertest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.chancery.testkit.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** A desk officer brings in a volume of documents and watches it arrive. */
class ImportIT extends BrowserTest {

    private static final double PATIENCE = 60_000;

    private static final String VOLUME = """
            <?xml version="1.0" encoding="UTF-8"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="frus1955x01">
              <teiHeader><fileDesc><titleStmt><title type="complete">A volume for a journey</title></titleStmt>
                <publicationStmt><idno type="frus">frus1955x01</idno><date>1990</date></publicationStmt></fileDesc></teiHeader>
              <text><body><div type="compilation" xml:id="comp1"><head>Border matters</head>
                <div type="document" xml:id="d1" n="1"><head>1. Telegram From the Embassy in Iran to the Department of State</head>
                  <dateline><placeName>Tehran</placeName>, <date when="1955-03-02">March 2, 1955</date></dateline>
                  <p>12. The crossing was closed this morning.</p></div>
                <div type="document" xml:id="d2" n="2"><head>2. Memorandum of Conversation</head>
                  <dateline><placeName>Washington</placeName>, <date when="1955-03-04">March 4, 1955</date></dateline>
                  <list type="participants"><head>PARTICIPANTS</head><item>The Secretary</item><item>The Ambassador</item></list>
                  <p>They spoke about the crossing.</p></div>
                <div type="document"><head>Without an identity</head><p>This one cannot be taken.</p></div>
              </div></body></text></TEI>
            """;

    @Test
    void showsWhatIsInItThenItsProgressAndItsReport() {
        signIn("desk");
        open("exchange/import.xhtml");
        page.locator("[id='upload:file']")
                .setInputFiles(new FilePayload("frus1955x01.xml", "application/xml", VOLUME.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='upload:look']").click();
        assertThat(page.getByText("Border matters").first()).isVisible();

        page.locator("[id='start:file']").click();
        page.waitForURL(Pattern.compile(".*/exchange/report\\.xhtml.*"));
        assertThat(page.locator("[role=status]").getByText("Done").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        page.reload();
        assertThat(page.locator(".reg tbody tr")).hasCount(3);
        page.getByText("Memorandum of Conversation").first().click();
        assertThat(page.getByText("They spoke about the crossing.").first()).isVisible();
        assertThat(page.getByText("Office of the Historian").first()).isVisible();
    }
}
