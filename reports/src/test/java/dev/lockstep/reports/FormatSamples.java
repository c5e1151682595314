package dev.lockstep.reports;

import static dev.lockstep.reports.TestReports.hidden;
import static dev.lockstep.reports.TestReports.open;
import static dev.lockstep.reports.TestReports.report;

import dev.lockstep.model.Comparison;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.Diagnostic;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Frame;
import dev.lockstep.model.Refusal;
import dev.lockstep.model.Report;
import dev.lockstep.model.ThreadPosition;
import dev.lockstep.model.Verdict;
import dev.lockstep.model.Vetting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports for the tests of other formats: every kind of result, a schedule, and one that attacks whoever reads it. */
public final class FormatSamples {
    /** Each of these begins something in one of the formats, or has no place in it. */
    public static final List<String> ATTACKS = List.of(
            "<script>alert(1)</script>",
            "]]></failure></testsuite>",
            "=cmd|' /C calc'!A0",
            "+1+1",
            "-2+3",
            "@SUM(A1)",
            "\t=1+1",
            "\r=1+1",
            "::error file=x::owned",
            "\n::set-output name=a::b",
            "##[add-mask]a",
            "\u0000\u0008\u000B\u001B[31m\uFFFE\uD800",
            "~~~\n# heading",
            "```\n<img src=x onerror=alert(1)>",
            "%0A::error::x",
            "\",\"\n\"x",
            "\u202Egnp.exe");

    private FormatSamples() {}

    /** By name. */
    public static Map<String, Report> all() {
        Map<String, Report> all = new LinkedHashMap<>(SampleReports.all());
        all.put("schedule", schedule());
        all.put("hostile", hostile());
        all.put("hostile-refused", hostileRefused());
        all.put("hostile-source", hostileSource());
        return all;
    }

    /** A schedule that an exploration found, moved to the lines of the made-up submission. */
    public static Report schedule() {
        try (InputStream json = FormatSamples.class.getResourceAsStream("/traces/if-for-while.json")) {
            String moved = new String(json.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("IfInsteadOfWhile|WithMonitor", "CountingSemaphore")
                    .replace("new:37", "new:7")
                    .replace("acquire:268", "acquire:11")
                    .replace("acquire:269", "acquire:12")
                    .replace("acquire:271", "acquire:14");
            return TestTraces.of(TestTraces.parse(moved), TestReports.SOURCE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Messages, values and thread names are attacks. */
    public static Report hostile() {
        TestReports report = report().submission("=cmd|' /C calc'!A0 <b>\u0007");
        for (int i = 0; i < ATTACKS.size(); i++) {
            report.criterion("c" + i, 1, open("t" + i, failing(ATTACKS.get(i)), "c" + i));
        }
        Frame own = new Frame("oslab.semaphore.CountingSemaphore", ATTACKS.get(0), TestReports.FILE, 14);
        Verdict stuck = new Verdict.TimedOut(
                Duration.ofSeconds(10), List.of(new ThreadPosition(String.join("", ATTACKS), "WAITING", own)));
        return report.criterion("stuck", 1, open("stuck", stuck, "stuck"))
                .criterion("hidden", 1, hidden("hidden", failing("SECRET"), "hidden"))
                .printed(String.join("\n", ATTACKS), 1000)
                .build();
    }

    private static Verdict failing(String text) {
        return new Verdict.Failed(new Failure(text, text, new Comparison(text, text + text), List.of()));
    }

    private static Report hostileRefused() {
        String all = String.join(" ", ATTACKS);
        return report().submission("../../etc/passwd")
                .criterion("counts", 10, open("counts", new Verdict.Skipped("refused"), "counts"))
                .vetting(new Vetting.Refused(List.of(new Refusal(TestReports.FILE, 12, all, all))))
                .build();
    }

    private static Report hostileSource() {
        String all = String.join(" ", ATTACKS);
        return report().criterion("counts", 10, open("counts", new Verdict.Skipped("does not compile"), "counts"))
                .compilation(new Compilation.Failed(ATTACKS.stream()
                        .map(attack -> new Diagnostic(TestReports.FILE, 12, 9, attack, all))
                        .toList()))
                .build();
    }

    /** A report with so many lost criteria, each with a long message. */
    public static Report verbose(int criteria) {
        TestReports report = report();
        for (int i = 0; i < criteria; i++) {
            report.criterion("c" + i, 1, open("t" + i, failing("x".repeat(500) + i), "c" + i));
        }
        return report.build();
    }

    /** The same report under another name. */
    public static Report named(Report report, String submission) {
        return new Report(
                report.exercise(),
                report.title(),
                new dev.lockstep.model.SubmissionId(submission),
                report.audience(),
                report.status(),
                report.grade(),
                report.sources(),
                report.ignored(),
                report.compilation(),
                report.missing(),
                report.vetting(),
                report.execution(),
                report.environment(),
                report.timings());
    }
}
