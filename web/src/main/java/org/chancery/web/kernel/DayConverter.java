package org.chancery.web.kernel;

import java.time.LocalDate;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

import org.chancery.domain.kernel.CalendarDay;
import org.jspecify.annotations.Nullable;

/** A whole day as it is typed: year, month, day. */
@FacesConverter(forClass = LocalDate.class)
public class DayConverter implements Converter<LocalDate> {

    @Override
    public @Nullable LocalDate getAsObject(FacesContext context, UIComponent component, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return CalendarDay.read(value.strip()).orElseThrow(() -> {
            String sentence = new Sentences(context.getViewRoot().getLocale()).say("kernel.noDay", value.strip());
            return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        });
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable LocalDate value) {
        return value == null ? "" : value.toString();
    }
}
