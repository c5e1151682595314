package dev.lockstep.reports;

import dev.lockstep.model.Environment;
import dev.lockstep.model.Fact;
import dev.lockstep.model.IgnoredFile;
import dev.lockstep.model.Points;
import dev.lockstep.model.ProgramOutput;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.Timings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides what the page of a report shows. */
final class Pages {
    private Pages() {}

    static Page of(Report report) {
        Snippets snippets = new Snippets(report.sources());
        TestViews tests = new TestViews(
                snippets, new TraceViews(report.sources(), report.audience() == Report.Audience.INSTRUCTOR));
        Troubles troubles = new Troubles(report, snippets);
        boolean graded = report.status() instanceof Status.Graded;
        List<Page.CriterionView> criteria = graded ? new CriterionViews(report, tests).all() : List.of();
        List<TestOutcome> unscored = graded ? report.grade().unscored() : List.of();
        List<Page.TestView> others = tests.lost(unscored);
        return new Page(
                report.title(),
                report.submission().value(),
                report.audience() == Report.Audience.INSTRUCTOR,
                anyOf(criteria, others, test -> test.trace() != null || test.picture() != null),
                anyOf(criteria, others, test -> test.picture() != null),
                report.status() instanceof Status.NotGraded notGraded ? notGraded.reason() : null,
                score(report.points()),
                FirstStep.of(report, criteria),
                troubles.compileErrors(),
                report.missing(),
                troubles.refusals(),
                troubles.interruptions(),
                criteria,
                others,
                TestViews.passed(unscored),
                output(report.execution().output()),
                ignored(report.ignored()),
                environment(report),
                timings(report.timings()),
                facts(report.timings().facts()));
    }

    private static List<Page.FactView> facts(List<Fact> measured) {
        return measured.stream()
                .map(fact -> new Page.FactView(fact.name(), fact.value()))
                .toList();
    }

    private static List<Page.IgnoredView> ignored(List<IgnoredFile> files) {
        return files.stream()
                .map(file -> new Page.IgnoredView(file.path(), file.reason()))
                .toList();
    }

    private static boolean anyOf(
            List<Page.CriterionView> criteria, List<Page.TestView> others, Predicate<Page.TestView> shows) {
        return Stream.concat(criteria.stream().flatMap(criterion -> criterion.tests().stream()), others.stream())
                .anyMatch(shows);
    }

    private static Page.Score score(Points points) {
        int percent = points.possible() == 0 ? 0 : (int) (100L * points.earned() / points.possible());
        return new Page.Score(points.earned(), points.possible(), percent, points.isFull());
    }

    private static Page.@Nullable OutputView output(ProgramOutput output) {
        if (output.bytes() == 0) {
            return null;
        }
        int shown = output.text().getBytes(StandardCharsets.UTF_8).length;
        String size = output.isCut()
                ? Words.grouped(output.bytes()) + " bytes were printed; the first " + Words.grouped(shown)
                        + " are shown, the rest was dropped."
                : Words.grouped(output.bytes()) + " bytes.";
        return new Page.OutputView(output.text(), size);
    }

    private static List<String> environment(Report report) {
        Environment environment = report.environment();
        List<String> words = new ArrayList<>(List.of(
                "Lockstep " + environment.lockstep(),
                "JDK " + environment.jdk(),
                environment.worker().title(),
                "sandbox " + environment.protection().level(),
                Words.seconds(environment.limits().test()) + " for each test",
                environment.limits().heapMegabytes() + " MiB of heap",
                environment.limits().outputKilobytes() + " KiB of output",
                "seed " + environment.seed()));
        if (report.status() instanceof Status.Graded graded && graded.flaky()) {
            words.add(
                    "flaky: run twice with different results, because time alone decided one of them; what counts is the"
                            + " run that had the machine to itself");
        }
        return words;
    }

    private static String timings(Timings timings) {
        return "compiled in " + Words.grouped(timings.compileMillis()) + " ms, ran in "
                + Words.grouped(timings.executeMillis()) + " ms, " + Words.grouped(timings.totalMillis())
                + " ms in all";
    }
}
