package org.chancery.web.kernel;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;

import org.chancery.domain.kernel.RuleViolation;

/**
 * Finds the field of a page that a refusal is about, so that the sentence stands beside it.
 *
 * <p>A field names in its attribute {@code rules} the keys of the rules that speak of it, and the names of fields as the rules about texts
 * give them ({@code entry.title}).
 */
final class FieldOfRule {

    /** The attribute that a field carries. */
    static final String ATTRIBUTE = "rules";

    private FieldOfRule() {}

    /** Finds the client id of the first field shown that names the rule. */
    static Optional<String> of(FacesContext faces, RuleViolation rule) {
        String[] found = new String[1];
        VisitContext shown = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(shown, (visit, component) -> {
            if (component instanceof UIInput && speaksOf(component, rule)) {
                found[0] = component.getClientId(faces);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return Optional.ofNullable(found[0]);
    }

    private static boolean speaksOf(UIComponent field, RuleViolation rule) {
        return field.getAttributes().get(ATTRIBUTE) instanceof String named && names(named, rule);
    }

    /** Whether a field's list of rules names a rule, or the field of a rule about texts. */
    static boolean names(String list, RuleViolation rule) {
        List<String> named = Arrays.asList(list.strip().split("\\s+"));
        boolean aboutText = rule.key().startsWith("text.") && rule.args().length > 0;
        return named.contains(rule.key()) || (aboutText && named.contains(String.valueOf(rule.args()[0])));
    }
}
