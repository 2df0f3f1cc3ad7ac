package org.chancery.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.domain.casefile.CaseFile;
import org.chancery.domain.casefile.CaseNumber;
import org.chancery.domain.casefile.CaseParticulars;
import org.chancery.domain.casefile.Classification;
import org.chancery.domain.casefile.EntryParticulars;
import org.chancery.domain.correspondence.Correspondence;
import org.chancery.domain.correspondence.CorrespondenceKind;
import org.chancery.domain.correspondence.CorrespondenceParticulars;
import org.chancery.domain.correspondence.Direction;
import org.chancery.domain.correspondence.Urgency;
import org.chancery.domain.identity.Desk;
import org.chancery.domain.identity.NeedToKnow;
import org.chancery.domain.identity.Officer;
import org.chancery.domain.identity.OfficerPrincipal;
import org.chancery.domain.identity.Rights;
import org.chancery.domain.identity.Role;
import org.chancery.domain.kernel.EventDate;
import org.chancery.domain.kernel.TestDatabase;
import org.chancery.domain.party.Party;
import org.chancery.domain.talk.Participant;
import org.chancery.domain.talk.Talk;
import org.chancery.domain.talk.TalkKind;
import org.chancery.domain.talk.TalkParticulars;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What search finds, for whom, and what it must not give away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIndexTest {

    private static final Instant NOW = Instant.parse("2024-01-22T09:00:00Z");
    private static final int SECRET = 3;

    private final TestDatabase database = TestDatabase.h2();
    private final Desk southWest = new Desk("SA", "South-West Asia");
    private final Desk europe = new Desk("EU", "Europe");
    private final Officer record = new Officer("desk", "Desk Officer", "hash", new Rights(SECRET, Set.of(), Set.of()));
    private final OfficerPrincipal officer = new OfficerPrincipal(
            record.getId(), "desk", "Desk Officer", SECRET,
            Map.of(southWest.getId(), Set.of(Role.DESK_OFFICER), europe.getId(), Set.of(Role.DESK_OFFICER)), Set.of());
    private final NeedToKnow everything = new NeedToKnow(true, Set.of(), SECRET);

    private CaseFile strikes;

    @BeforeAll
    void fill() {
        strikes = file(southWest, 1, "Strikes near the border", 0);
        CaseFile diplomas = file(europe, 1, "Recognition of diplomas", 0);
        database.save(session -> {
            session.persist(southWest);
            session.persist(europe);
            session.persist(record);
            session.persist(strikes);
            session.persist(diplomas);
            session.persist(letter(strikes, "Protest", "Seven persons were killed near Saravan\u2019s market.", "5120/88", 0));
            session.persist(letter(strikes, "Secret annex", "The name of the source is Zarathustra.", null, SECRET));
            session.persist(new Talk(
                    strikes,
                    particulars("Telephone call", "2023-12-30", "They agreed to meet.", 0),
                    new TalkParticulars(TalkKind.TELEPHONE_CALL, null, List.of(new Participant("Hakan Fidan", "Foreign Minister", "TR"))),
                    officer,
                    NOW));
            session.persist(letter(diplomas, "Dates", "Three dates are proposed.", "EU/Out/2024/7", 0));
        });
    }

    @AfterAll
    void close() throws Exception {
        database.close();
    }

    @Test
    void findsByWordsWhateverTheirEnding() {
        assertThat(titles("kill person", everything)).containsExactly("Protest");
    }

    @Test
    void findsParticipantsAndHighlightsThem() {
        Findings found = search(question("Fidan"), everything);
        assertThat(found.hits()).hasSize(1);
        assertThat(found.hits().get(0).parties()).containsExactly("Hakan " + Hit.MARK + "Fidan" + Hit.END + ", Foreign Minister");
    }

    @Test
    void findsReferencesAsAWholeAndByTheirCaseNumber() {
        assertThat(titles("5120/88", everything)).containsExactly("Protest");
        assertThat(titles("SA-2024-0001", everything)).hasSize(4).contains("Strikes near the border", "Telephone call");
    }

    @Test
    void allWordsMustBeFoundAndAPhraseInItsOrder() {
        assertThat(titles("killed diplomas", everything)).isEmpty();
        assertThat(titles("\"agreed to meet\"", everything)).containsExactly("Telephone call");
        assertThat(titles("\"meet to agreed\"", everything)).isEmpty();
        assertThat(titles("proposed -dates", everything)).isEmpty();
    }

    @Test
    void anotherDeskAndAHigherClassificationDoNotExistInHitsCountsFacetsAndWords() {
        NeedToKnow otherDesk = new NeedToKnow(false, Set.of(europe.getId()), SECRET);
        NeedToKnow lower = new NeedToKnow(false, Set.of(southWest.getId()), 2);
        NeedToKnow nowhere = new NeedToKnow(false, Set.of(), SECRET);
        assertThat(titles("Saravan", otherDesk)).isEmpty();
        assertThat(titles("Zarathustra", everything)).containsExactly("Secret annex");
        assertThat(titles("Zarathustra", lower)).isEmpty();
        Findings all = search(question(""), lower);
        assertThat(all.count()).isEqualTo(3);
        assertThat(all.levels()).containsOnlyKeys(0);
        assertThat(all.kinds()).isEqualTo(Map.of("case-file", 1L, "correspondence", 1L, "talk", 1L));
        assertThat(search(question(""), nowhere).count()).isZero();
        assertThat(read("Zarathustra", lower)).containsExactly(new ReadWord("Zarathustra", "zarathustra", 0));
        assertThat(read("killed -meet", everything)).containsExactly(new ReadWord("killed", "kill", 1));
    }

    @Test
    void filtersByKindStateYearAndPeriod() {
        assertThat(search(with(List.of("talk"), List.of(), List.of()), everything).count()).isEqualTo(1);
        assertThat(search(with(List.of(), List.of("TR"), List.of()), everything).count()).isZero();
        assertThat(search(with(List.of(), List.of("IR"), List.of(2023)), everything).hits()).extracting(Hit::title)
                .containsExactly("Telephone call");
    }

    @Test
    void aFileClassifiedHigherTakesItsEntriesAlong() {
        CaseFile quiet = file(southWest, 2, "Quiet matter", 0);
        database.save(session -> {
            session.persist(quiet);
            session.persist(letter(quiet, "Quiet letter", "Nobody speaks of Ozymandias.", null, 0));
        });
        NeedToKnow lower = new NeedToKnow(false, Set.of(southWest.getId()), 1);
        assertThat(titles("Ozymandias", lower)).hasSize(1);
        database.save(session -> {
            CaseFile present = session.find(CaseFile.class, quiet.getId());
            present.amend(about("Quiet matter", SECRET), present.getVersion(), officer, NOW);
        });
        assertThat(titles("Ozymandias", lower)).isEmpty();
        assertThat(titles("Ozymandias", everything)).hasSize(1);
        database.save(session -> {
            session.createQuery("from Correspondence where title = 'Quiet letter'", Correspondence.class)
                    .getResultList()
                    .forEach(session::remove);
            session.remove(session.find(CaseFile.class, quiet.getId()));
        });
    }

    @Test
    void oddQuestionsFindNothingAndBreakNothing() {
        for (String odd : List.of("\"", "((", "*", "-", "+ | -", "a:b", "#{7*7}", "\\", "~", "'; drop table officer; --", "\uE000")) {
            assertThat(search(question(odd), everything)).as(odd).isNotNull();
            assertThat(read(odd, everything)).as(odd).isNotNull();
        }
    }

    private List<String> titles(String words, NeedToKnow needToKnow) {
        return search(question(words), needToKnow).hits().stream()
                .map(hit -> hit.title().replace(Hit.MARK, "").replace(Hit.END, ""))
                .toList();
    }

    private Findings search(Question question, NeedToKnow needToKnow) {
        return database.read(session -> new SearchIndex(session).search(question, needToKnow, 0, 20));
    }

    private List<ReadWord> read(String words, NeedToKnow needToKnow) {
        return database.read(session -> new SearchIndex(session).explain(words, needToKnow));
    }

    private static Question question(String words) {
        return new Question(words, List.of(), List.of(), List.of(), List.of(), null, null, false);
    }

    private static Question with(List<String> kinds, List<String> states, List<Integer> years) {
        return new Question("", kinds, states, years, List.of(), null, null, true);
    }

    private CaseFile file(Desk desk, int serial, String title, int level) {
        return new CaseFile(new CaseNumber(desk.getCode(), 2024, serial), desk, record, about(title, level), officer, NOW);
    }

    private static CaseParticulars about(String title, int level) {
        return new CaseParticulars(title, null, new Classification(level, List.of()), List.of("IR"), null);
    }

    private static EntryParticulars particulars(String title, String when, String text, int level) {
        return new EntryParticulars(
                title, EventDate.parse(when), null, text, "en", new Classification(level, List.of()), List.of("IR"));
    }

    private Correspondence letter(CaseFile file, String title, String text, String reference, int level) {
        return new Correspondence(
                file,
                particulars(title, "2024-01-18", text, level),
                new CorrespondenceParticulars(
                        Direction.INCOMING, CorrespondenceKind.LETTER, Urgency.ROUTINE, new Party("IR", "Embassy", null, null), null,
                        reference, null, null, null, null, null),
                officer,
                NOW);
    }
}
