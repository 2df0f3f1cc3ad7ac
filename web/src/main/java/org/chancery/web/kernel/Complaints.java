package org.chancery.web.kernel;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;

/** All that is to be said about what was sent: beside each field, and summed up on top with links to the fields. */
@Named("complaints")
@RequestScoped
public class Complaints {

    @Inject
    private Wording wording;

    /**
     * Whether something is to be said about a field.
     *
     * @param beside a component in the same form
     * @param input id of the field
     * @return true when it is
     */
    public boolean about(@Nullable UIComponent beside, String input) {
        return !text(beside, input).isEmpty();
    }

    /**
     * What is to be said about a field.
     *
     * @param beside a component in the same form
     * @param input id of the field
     * @return the sentence, or nothing
     */
    public String text(@Nullable UIComponent beside, String input) {
        UIComponent field = beside == null ? null : beside.findComponent(input);
        if (field == null) {
            return "";
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        List<FacesMessage> messages = faces.getMessageList(field.getClientId(faces));
        return messages.isEmpty() ? "" : messages.get(0).getDetail();
    }

    /**
     * Everything that is to be said, the gravest first.
     *
     * @return groups of sentences of one gravity
     */
    public List<ComplaintGroup> getGroups() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<ComplaintGroup.Line> bad = new ArrayList<>();
        List<ComplaintGroup.Line> care = new ArrayList<>();
        List<ComplaintGroup.Line> good = new ArrayList<>();
        Iterator<String> fields = faces.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            for (FacesMessage message : faces.getMessageList(field)) {
                FacesMessage.Severity severity = message.getSeverity();
                var group = severity.compareTo(FacesMessage.SEVERITY_ERROR) >= 0 ? bad : severity.equals(FacesMessage.SEVERITY_WARN) ? care : good;
                group.add(line(faces, field, message));
                message.rendered();
            }
        }
        List<ComplaintGroup> groups = new ArrayList<>();
        if (!bad.isEmpty()) {
            long inFields = bad.stream().filter(line -> !line.getTarget().isEmpty()).count();
            groups.add(new ComplaintGroup("bad", inFields == 0 ? "" : wording.say("kernel.fieldsNeedYou", inFields), bad));
        }
        if (!care.isEmpty()) {
            groups.add(new ComplaintGroup("wait", "", care));
        }
        if (!good.isEmpty()) {
            groups.add(new ComplaintGroup("good", "", good));
        }
        return groups;
    }

    private static ComplaintGroup.Line line(FacesContext faces, @Nullable String field, FacesMessage message) {
        String sentence = message.getDetail() == null ? message.getSummary() : message.getDetail();
        if (field == null || field.isEmpty()) {
            return new ComplaintGroup.Line("", sentence);
        }
        UIComponent input = faces.getViewRoot().findComponent(field);
        Object label = input == null ? null : input.getAttributes().get("label");
        return new ComplaintGroup.Line('#' + field, label == null || label.toString().isEmpty() ? sentence : label + ": " + sentence);
    }
}
