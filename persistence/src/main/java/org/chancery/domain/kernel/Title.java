package org.chancery.domain.kernel;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The title of a record or a name: there, in one line, and no longer than {@link Text#TITLE}. */
@Documented
@Constraint(validatedBy = {})
@NotNull(message = "{text.required}")
@Pattern(regexp = "(?sU).*\\S.*", message = "{text.required}")
@Size(max = Text.TITLE, message = "{text.tooLong}")
@Pattern(regexp = "\\P{Cntrl}*+", message = "{text.malformed}")
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Title {

    /**
     * What is said of the whole; the parts have sentences of their own.
     *
     * @return key of the sentence
     */
    String message() default "{text.malformed}";

    /**
     * When it is looked at.
     *
     * @return groups
     */
    Class<?>[] groups() default {};

    /**
     * What goes with the refusal.
     *
     * @return payload
     */
    Class<? extends Payload>[] payload() default {};
}
