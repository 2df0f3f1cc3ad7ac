package org.chancery.verify;

import java.io.PrintStream;
import java.util.Map;

/** What the auditor reads: what was in the pack, and the two verdicts with their reasons. */
final class Report {

    private final Examination examined;
    private final int kept;
    private final Map<Long, String> names;
    private final PrintStream out;

    Report(Examination examined, int kept, Map<Long, String> names, PrintStream out) {
        this.examined = examined;
        this.kept = kept;
        this.names = names;
        this.out = out;
    }

    void print() {
        printRead();
        examined.judgement().remarks().forEach(remark -> out.println("Note: " + remark));
        if (kept == 0) {
            out.println("Note: no checkpoint kept elsewhere was given, so nobody can tell whether the end of the log was cut off or the whole "
                    + "log written anew.");
        }
        out.println();
        print("INTEGRITY", examined.judgement().integrity(), "what the pack holds is what was written at the time.");
        print("COMPLETENESS", examined.judgement().completeness(), "nothing that the pack should hold is missing.");
    }

    private void printRead() {
        Pack pack = examined.pack();
        LogCheck log = examined.log();
        out.println("What was read");
        line("pack", about(pack) + ", made " + Words.shown(pack.made()));
        line("log", Words.shown(pack.origin()) + ", " + Words.count(log.leaves(), "leaf", "leaves"));
        line("checkpoints", Words.count(log.checkpoints(), "checkpoint", "checkpoints") + " with a good signature in the pack, " + kept
                + " kept elsewhere");
        line("newest", log.newest().shortForm());
        line("events", Words.count(examined.events().count(), "event", "events")
                + (examined.events().disposals().payloads() == 0 ? "" : ", of which "
                + Words.count(examined.events().disposals().payloads(), "content was", "contents were") + " disposed of under "
                + Words.count(examined.events().disposals().decisions(), "disposal", "disposals")));
        line("records", Words.count(examined.records(), "record", "records"));
        line("key", log.key().line());
        out.println();
        if (log.keyIsThePacksOwn()) {
            out.println("Note: no key was given, so this one is the pack's own, and a forger would bring his own. Compare the whole line with the "
                    + "key that you were given when the log began.");
        }
    }

    private static String about(Pack pack) {
        return switch (pack.kind()) {
            case WHOLE -> "every event of the log";
            case PERIOD -> "the events from number " + pack.first() + " up to, not including, number " + pack.end();
            case CASE -> "the events of the case file " + pack.caseFile();
        };
    }

    private void line(String name, String value) {
        out.println("  " + name + " ".repeat(13 - name.length()) + value);
    }

    private void print(String name, Verdict verdict, String good) {
        if (verdict.good()) {
            out.println(name + ": good, " + good);
            return;
        }
        out.println(name + ": FAILED, " + Words.count(verdict.count(), "finding", "findings")
                + (verdict.firstEvent() < 0 ? "." : "; the first bad event is number " + verdict.firstEvent() + ", counted from 0."));
        for (Finding finding : verdict.shown()) {
            String about = finding.named() ? names.get(finding.told()) : null;
            out.println("  - " + finding.what() + (about == null ? "" : " (Event " + finding.told() + " is " + about + ".)"));
        }
        if (verdict.count() > verdict.shown().size()) {
            out.println("  and " + (verdict.count() - verdict.shown().size()) + " more.");
        }
    }
}
