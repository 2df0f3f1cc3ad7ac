package org.chancery.service.exchange.frus;

import java.util.Optional;

/**
 * What a volume says of itself.
 *
 * @param id           the volume's identifier, such as {@code frus1961-63v19}
 * @param title        the complete title
 * @param series       the series
 * @param subseries    the years that the subseries covers
 * @param volumeNumber the number within the subseries
 * @param subject      the title of this volume alone
 * @param year         the year in which it was printed or released
 */
public record FrusVolume(String id, String title, String series, String subseries, String volumeNumber,
        String subject, Optional<Integer> year) {

    /** Where the Office of the Historian shows a document of this volume. */
    public String address(String documentId) {
        return "https://history.state.gov/historicaldocuments/" + id + "/" + documentId;
    }
}
