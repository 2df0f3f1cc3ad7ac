package org.chancery.web.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import jakarta.faces.convert.ConverterException;

import org.chancery.domain.kernel.EventDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDateFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "19XX                                | between 1900 and 1999",
        "202X                                | 2020s",
        "202X~                               | circa 2020s",
        "2024                                | 2024",
        "2024-XX                             | 2024",
        "2024-XX-XX                          | 2024",
        "2024-21                             | spring 2024",
        "2024-24?                            | winter 2024 (uncertain)",
        "2024-01                             | January 2024",
        "2024-01-XX                          | January 2024",
        "2024-01-16                          | 16 January 2024",
        "2024-01-06~                         | circa 6 January 2024",
        "2024-01-16?                         | 16 January 2024 (uncertain)",
        "2024-01-16%                         | circa 16 January 2024 (uncertain)",
        "2024-01-16T18:40                    | 16 January 2024, 18:40",
        "2024-01-16T08:05:09                 | 16 January 2024, 08:05:09",
        "2024-01-16T18:40Z                   | 16 January 2024, 18:40 UTC",
        "2024-01-16T18:40+05:00~             | circa 16 January 2024, 18:40 UTC+05:00",
        "2024-01-16/2024-01-18               | 16 to 18 January 2024",
        "2024-01-16~/2024-01-18~             | circa 16 to 18 January 2024",
        "2024-01-16~/2024-01-18              | circa 16 January 2024 to 18 January 2024",
        "2024-01-30/2024-02-02               | 30 January to 2 February 2024",
        "2023-12-30/2024-01-02               | 30 December 2023 to 2 January 2024",
        "2024-01/2024-03                     | January to March 2024",
        "2023-12/2024-03                     | December 2023 to March 2024",
        "2023/2024                           | 2023 to 2024",
        "2024-01/2024-01-18                  | January 2024 to 18 January 2024",
        "2024-01-16T18:40/2024-01-16T19:10   | 16 January 2024, 18:40 to 19:10",
        "2024-01-16T18:40Z/2024-01-16T19:10Z | 16 January 2024, 18:40 to 19:10 UTC",
        "2024-01-16T18:40/2024-01-17T01:10   | 16 January 2024, 18:40 to 17 January 2024, 01:10",
        "2024-01-16/..                       | since 16 January 2024",
        "../2024-01-16                       | until 16 January 2024",
        "2024-01/                            | from January 2024, end not known",
        "/2024-01?                           | to January 2024 (uncertain), beginning not known",
    })
    void saysNoMoreThanIsKnown(String edtf, String words) {
        assertEquals(words, new EventDateFormat(Locale.ENGLISH).words(EventDate.parse(edtf)));
    }

    @Test
    void aReaderOfAMissingLanguageGetsTheFirstOneAndNotTheMachines() {
        assertTrue(new Sentences(Locale.forLanguageTag("eo")).say("eventDate.since", "2024").startsWith("since"));
    }

    @Test
    void readsWhatWasTyped() {
        assertEquals(EventDate.parse("2024-01-16~"), EventDateConverter.read("  2024-01-16~ ", Locale.ENGLISH));
        assertNull(EventDateConverter.read(" ", Locale.ENGLISH));
        assertNull(EventDateConverter.read(null, Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "yesterday", "#{7*7}", "{0}"})
    void refusesWithASentenceThatNamesWhatWasTyped(String typed) {
        ConverterException refusal = assertThrows(ConverterException.class, () -> EventDateConverter.read(typed, Locale.ENGLISH));
        assertTrue(refusal.getFacesMessage().getSummary().startsWith("“" + typed + "” is not a date"));
    }
}
