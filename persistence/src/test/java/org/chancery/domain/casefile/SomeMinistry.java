package org.chancery.domain.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chancery.domain.correspondence.Correspondence;
import org.chancery.domain.correspondence.CorrespondenceKind;
import org.chancery.domain.correspondence.CorrespondenceParticulars;
import org.chancery.domain.correspondence.Direction;
import org.chancery.domain.correspondence.Urgency;
import org.chancery.domain.identity.Desk;
import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.Posting;
import org.chancery.domain.identity.Rights;
import org.chancery.domain.identity.Role;
import org.chancery.domain.incident.Incident;
import org.chancery.domain.incident.IncidentKind;
import org.chancery.domain.incident.IncidentParticulars;
import org.chancery.domain.incident.InvolvedParty;
import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.party.Party;
import org.chancery.domain.talk.Participant;
import org.chancery.domain.talk.RecordKind;
import org.chancery.domain.talk.Talk;
import org.chancery.domain.talk.TalkKind;
import org.chancery.domain.talk.TalkParticulars;

/** A small ministry for tests: two desks with their people, and ordinary papers to put into files. */
public final class SomeMinistry {

    public static final Instant NOW = Instant.parse("2024-01-19T10:00:00Z");

    public final Desk southAsia = new Desk("SA", "South-West Asia");
    public final Desk consular = new Desk("CO", "Consular");
    public final Officer desk = officer("desk", 3, Set.of(new Posting(southAsia, Role.DESK_OFFICER)));
    public final Officer desk2 = officer("desk2", 3, Set.of(new Posting(consular, Role.DESK_OFFICER)));
    public final Officer colleague = officer("colleague", 3, Set.of(new Posting(southAsia, Role.DESK_OFFICER)));
    public final Officer supervisor = officer("supervisor", 4, Set.of(new Posting(southAsia, Role.SUPERVISOR)));
    public final Officer both = officer("both", 4,
            Set.of(new Posting(southAsia, Role.SUPERVISOR), new Posting(southAsia, Role.DESK_OFFICER)));
    public final Officer auditor = officer("auditor", 4, Set.of(), Role.AUDITOR);
    public final Officer administrator = officer("admin", 4, Set.of(), Role.ADMINISTRATOR);

    private int serial;

    public static Officer officer(String name, int clearance, Set<Posting> postings, Role... everywhere) {
        return new Officer(name, "Officer " + name, "-", new Rights(clearance, postings, new HashSet<>(List.of(everywhere))));
    }

    public List<Object> records() {
        return List.of(southAsia, consular, desk, desk2, colleague, supervisor, both, auditor, administrator);
    }

    public static Classification level(int level) {
        return new Classification(level, List.of());
    }

    public static CaseParticulars about(String title, int level) {
        return new CaseParticulars(title, "What it is about", level(level), List.of("PK", "IR"), LocalDate.of(2024, 1, 26));
    }

    /** A draft at the first desk, opened by its desk officer. */
    public CaseFile caseFile(String title) {
        return caseFile(southAsia, desk, about(title, 2), NOW);
    }

    public CaseFile caseFile(Desk of, Officer by, CaseParticulars particulars, Instant at) {
        return new CaseFile(new CaseNumber(of.getCode(), 2024, ++serial), of, by, particulars, by.principal(), at);
    }

    /** A file that stands in some status. */
    public CaseFile caseFileIn(CaseStatus status) {
        CaseFile file = caseFile("A matter");
        for (CaseStatus step : status == CaseStatus.DRAFT ? List.<CaseStatus>of()
                : status == CaseStatus.OPEN || status == CaseStatus.CLOSED ? List.of(status) : List.of(CaseStatus.OPEN, status)) {
            file.propose(file.getStatus(), step, "Because", List.of(), desk.principal(), NOW);
            file.decide(Verdict.APPROVED, null, file.getVersion(), supervisor.principal(), NOW);
        }
        return file;
    }

    /** A draft for which its desk officer proposed to open it. */
    public CaseFile caseFileWithProposal() {
        CaseFile file = caseFile("A matter");
        file.propose(file.getStatus(), CaseStatus.OPEN, "Because", List.of(), desk.principal(), NOW);
        return file;
    }

    public static EntryParticulars entry(String title, String occurred, int level) {
        return new EntryParticulars(title, EventDate.parse(occurred), "Islamabad", "The text of " + title, "en", level(level), List.of("IR"));
    }

    public static CorrespondenceParticulars note() {
        return new CorrespondenceParticulars(Direction.INCOMING, CorrespondenceKind.NOTE_VERBALE, Urgency.ROUTINE,
                new Party("IR", "Embassy of Iran", null, null), new Party("PK", "Ministry of Foreign Affairs", null, null),
                "5120/88", "SA/In/2024/58", EventDate.parse("2024-01-18"), EventDate.parse("2024-01-18"), LocalDate.of(2024, 1, 22), null);
    }

    public Correspondence note(CaseFile file, String title, String occurred, int level) {
        return new Correspondence(file, entry(title, occurred, level), note(), desk.principal(), NOW);
    }

    public Incident strike(CaseFile file, String title, String occurred) {
        return new Incident(file, entry(title, occurred, 1), new IncidentParticulars(IncidentKind.STRIKE, null, List.of(
                new InvolvedParty(new Party("IR", null, null, null), InvolvedParty.Part.ACTED),
                new InvolvedParty(new Party(null, "Jaish al-Adl", null, null), InvolvedParty.Part.TARGET))), desk.principal(), NOW);
    }

    public Talk call(CaseFile file, String title, String occurred) {
        return new Talk(file, entry(title, occurred, 1), new TalkParticulars(TalkKind.TELEPHONE_CALL, RecordKind.TELCON, List.of(
                new Participant("Jilani", "Foreign Minister", "PK"), new Participant("Fidan", "Foreign Minister", "TR"))), desk.principal(), NOW);
    }
}
