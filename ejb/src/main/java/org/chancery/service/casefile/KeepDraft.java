package org.chancery.service.casefile;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Keeps what an officer has typed into a form.
 *
 * @param form name of the form
 * @param subject number or identity of what the form is about, empty for something new
 * @param typed what was typed, as the form wrote it down
 * @param known when the form last knew its draft to be kept, or null when it knew of none
 */
public record KeepDraft(String form, String subject, String typed, @Nullable Instant known) {}
