package org.chancery.service.exchange.frus;

import java.util.List;
import java.util.Optional;

/**
 * One document of a volume with all that the volume says of it.
 *
 * @param position     the place in the volume, counted from 1
 * @param id           the identifier within the volume, such as {@code d12}
 * @param number       the printed number
 * @param containers   what holds it, from the widest to the one that holds it directly
 * @param kind         the kind of paper
 * @param title        the head without its number and notes
 * @param sender       who sent it
 * @param addressee    to whom it went
 * @param copies       those who got it for information or to whom it was repeated
 * @param date         when it was written, or the talk held
 * @param place        where
 * @param participants who took part in a talk
 * @param subject      the subject that the paper names
 * @param marking      its original marking
 * @param reference    its own number, such as the telegram's
 * @param source       where it was found, its distribution and drafting, as the editors say
 * @param drafting     who drafted, cleared and approved it
 * @param summary      the editors' abstract
 * @param signature    who signed
 * @param text         its words, paragraphs divided by empty lines, notes as [1]
 * @param notes        footnotes
 * @param gaps         the places that are withheld, as the text marks them
 * @param attachments  papers attached
 * @param references   where it refers to others
 * @param language     the language of the text
 * @param warnings     what is doubtful
 */
public record FrusDocument(int position, String id, Optional<Integer> number, List<FrusContainer> containers,
        FrusKind kind, String title, Optional<FrusParty> sender, Optional<FrusParty> addressee, List<String> copies,
        FrusDate date, Optional<String> place, List<FrusParticipant> participants, Optional<String> subject,
        FrusMarking marking, Optional<String> reference, Optional<String> source, FrusDrafting drafting,
        Optional<String> summary, Optional<String> signature, String text, List<FrusNote> notes, List<String> gaps,
        List<FrusAttachment> attachments, List<FrusReference> references, String language,
        List<FrusWarning> warnings) implements FrusItem {

    /** Copies the lists. */
    public FrusDocument {
        containers = List.copyOf(containers);
        copies = List.copyOf(copies);
        participants = List.copyOf(participants);
        notes = List.copyOf(notes);
        gaps = List.copyOf(gaps);
        attachments = List.copyOf(attachments);
        references = List.copyOf(references);
        warnings = List.copyOf(warnings);
    }

    /** Whether it becomes a talk rather than correspondence. */
    public boolean isTalk() {
        return kind.isTalk();
    }

    /** All that the volume says of the document, without its place and the reader's doubts: equal when nothing was changed. */
    public String content() {
        return String.join("\u001f", id, number.toString(), containers.toString(), kind.word(), title, sender.toString(),
                addressee.toString(), copies.toString(), date.toString(), place.toString(), participants.toString(),
                marking.words(), reference.toString(), source.toString(), summary.toString(), signature.toString(), text,
                notes.toString(), attachments.toString(), references.toString(), language);
    }
}
