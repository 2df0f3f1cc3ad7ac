package org.chancery.domain.casefile;

import java.util.UUID;

/**
 * A case file as it is linked with another one.
 *
 * @param link identity of the link
 * @param kind how the file that the link was made on stands to the one it points to
 * @param outgoing true when the link was made on the file that is read, false when it points to it
 * @param number number of the file at the other end
 * @param title title of the file at the other end
 * @param status where the file at the other end stands
 * @param level level of classification of the file at the other end
 */
public record LinkedCaseFile(
        UUID link, CaseLink.Kind kind, boolean outgoing, String number, String title, CaseStatus status, int level) {}
