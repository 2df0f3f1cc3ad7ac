package org.chancery.verify;

import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.CaseParticulars;
import org.chancery.domain.casefile.CaseStatus;
import org.chancery.domain.casefile.Classification;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.casefile.Verdict;
import org.chancery.domain.history.CurrentRecordRepository;
import org.chancery.domain.history.Disposal;
import org.chancery.domain.history.DisposalRepository;
import org.chancery.domain.history.HistoryEvent;
import org.chancery.domain.history.HistorySubject;
import org.chancery.domain.identity.Desk;
import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Posting;
import org.chancery.domain.identity.Rights;
import org.chancery.domain.identity.Role;
import org.chancery.domain.kernel.Act;
import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.kernel.Occurrence.Outcome;
import org.chancery.domain.talk.Participant;
import org.chancery.domain.talk.Talk;
import org.chancery.domain.talk.TalkKind;
import org.chancery.domain.talk.TalkParticulars;

/** A desk at its daily work: files, talks, decisions, sign-ins, in the order that chance gives. */
final class BusyMinistry {

    private static final int HIGHEST = 4;

    private final Random random;
    private int serial;

    BusyMinistry(Random random) {
        this.random = random;
    }

    /** Founds the ministry. */
    void begin(EntityManager session) {
        Desk desk = new Desk("SA", "South-West Asia");
        session.persist(desk);
        session.persist(officer("desk", new Posting(desk, Role.DESK_OFFICER)));
        session.persist(officer("supervisor", new Posting(desk, Role.SUPERVISOR)));
        session.persist(file(session, desk, officer(session, "desk", desk)));
    }

    private static Officer officer(String name, Posting posting) {
        return new Officer(name, "Officer " + name, "-", new Rights(HIGHEST, Set.of(posting), new HashSet<>()));
    }

    private CaseFile file(EntityManager session, Desk desk, Officer officer) {
        session.flush();
        return new CaseFile(new CaseNumber("SA", 2024, ++serial), desk, officer, about(), officer.principal(), now());
    }

    private Officer officer(EntityManager session, String name, Desk desk) {
        session.flush();
        return session.createQuery("select o from Officer o where o.name = :name", Officer.class).setParameter("name", name).getSingleResult();
    }

    /** Does one thing. */
    void act(EntityManager session) {
        List<CaseFile> files = session.createQuery("select f from CaseFile f order by f.number", CaseFile.class).getResultList();
        serial = Math.max(serial, files.size());
        CaseFile file = files.get(random.nextInt(files.size()));
        Officer desk = officer(session, "desk", file.getDesk());
        OfficerPrincipal officer = desk.principal();
        switch (random.nextInt(6)) {
            case 0 -> session.persist(file(session, file.getDesk(), desk));
            case 1 -> file.amend(about(), file.getVersion(), officer, now());
            case 2 -> session.persist(new Talk(file, entry(), call(), officer, now()));
            case 3 -> session.createQuery("select t from Talk t order by t.id", Talk.class).setMaxResults(1).getResultStream()
                    .forEach(talk -> talk.correct(entry(), call(), talk.getVersion(), officer, now()));
            case 4 -> proposeOrDecide(session, file, officer);
            default -> session.persist(new HistoryEvent(
                    now(), new Act("identity.signIn", officer.id(), "desk", null, "request", null), Outcome.DONE, HistorySubject.NOTHING,
                    "127.0.0.1", null, null));
        }
    }

    private void proposeOrDecide(EntityManager session, CaseFile file, OfficerPrincipal officer) {
        if (file.getPendingChange().isPresent()) {
            file.decide(random.nextBoolean() ? Verdict.APPROVED : Verdict.REJECTED, "Seen", file.getVersion(),
                    officer(session, "supervisor", file.getDesk()).principal(), now());
        } else if (file.getStatus() == CaseStatus.DRAFT) {
            session.persist(file.propose(CaseStatus.DRAFT, CaseStatus.OPEN, "Because", List.of(), officer, now()));
        }
    }

    /** Closes the first file that can be closed at once, and gives it; what was said of it is to be disposed of. */
    CaseFile close(EntityManager session) {
        CaseFile file = session.createQuery("select f from CaseFile f where f.status = DRAFT and f.pendingChange is null order by f.number", CaseFile.class)
                .setMaxResults(1).getSingleResult();
        Officer officer = officer(session, "desk", file.getDesk());
        session.persist(file.propose(CaseStatus.DRAFT, CaseStatus.CLOSED, "Nothing came of it", List.of(), officer.principal(), now()));
        session.flush();
        file.decide(Verdict.APPROVED, "So it is", file.getVersion(), officer(session, "supervisor", file.getDesk()).principal(), now());
        return file;
    }

    /** Asks for the disposal of what was said of a closed file. */
    Disposal ask(EntityManager session, UUID file) {
        CaseFile closed = session.find(CaseFile.class, file);
        Disposal disposal = new Disposal(closed, Period.ZERO, "Its time is over", officer(session, "desk", closed.getDesk()).principal(), now());
        session.persist(disposal);
        return disposal;
    }

    /** Approves a disposal and lets go what goes under it. */
    void dispose(EntityManager session, UUID asked, DisposalRepository disposals, CurrentRecordRepository records) {
        Disposal disposal = session.find(Disposal.class, asked);
        OfficerPrincipal supervisor = officer(session, "supervisor", disposal.getCaseFile().getDesk()).principal();
        Instant now = now();
        Act act = new Act(DisposalRepository.APPROVAL, supervisor.id(), "supervisor", null, "request", null);
        session.setProperty("org.chancery.act", act);
        disposal.approve("Over", supervisor, now);
        disposals.dispose(disposal, now);
        records.restate(disposal.getCaseFile().getId(), now, act);
    }

    /** As the clock of the ministry says it, which knows no more than the databases keep. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private CaseParticulars about() {
        return new CaseParticulars("Matter " + random.nextInt(), "What \"it\" is about", level(), List.of("IR", "PK"), null);
    }

    private EntryParticulars entry() {
        return new EntryParticulars("Call " + random.nextInt(), EventDate.parse("2024-01-19"), null, "Text", "en", level(), List.of("PK"));
    }

    private Classification level() {
        return new Classification(random.nextInt(HIGHEST), List.of());
    }

    private TalkParticulars call() {
        return new TalkParticulars(TalkKind.TELEPHONE_CALL, null, List.of(
                new Participant("Jilani", "Foreign Minister", "PK"), new Participant("Person " + random.nextInt(), null, null)));
    }
}
