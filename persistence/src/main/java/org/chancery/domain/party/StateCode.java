package org.chancery.domain.party;

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
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;

/** The code of a state, as {@link States} lists them, in capitals; absent is allowed. */
@Documented
@Constraint(validatedBy = StateCode.Listed.class)
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface StateCode {

    /**
     * What is said when it is none.
     *
     * @return key of the sentence
     */
    String message() default "{state.unknown}";

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

    /** Looks a code up in the list. */
    class Listed implements ConstraintValidator<StateCode, String> {

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || States.all().contains(code);
        }
    }
}
