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
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The text of a paper, which may be absent, no longer than {@link Text#DOCUMENT}. */
@Documented
@Constraint(validatedBy = {})
@Size(max = Text.DOCUMENT, message = "{text.tooLong}")
@Pattern(regexp = "[\\P{Cntrl}\\r\\n\\t]*+", message = "{text.malformed}")
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LongText {

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
