package org.chancery.web.kernel;

import java.util.Locale;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Lets an officer type an uncertain date: every field whose property is an {@link EventDate} reads and shows EDTF. */
@FacesConverter(forClass = EventDate.class)
public class EventDateConverter implements Converter<EventDate> {

    @Override
    public @Nullable EventDate getAsObject(FacesContext context, UIComponent component, @Nullable String typed) {
        return read(typed, context.getViewRoot().getLocale());
    }

    /** Reads what was typed, blanks around it forgiven; a refusal speaks the reader's language. */
    static @Nullable EventDate read(@Nullable String typed, Locale locale) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return EventDate.parse(typed.strip());
        } catch (RuleViolation refusal) {
            String sentence = new Sentences(locale).say(refusal);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence), refusal);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable EventDate date) {
        return date == null ? "" : date.edtf();
    }
}
