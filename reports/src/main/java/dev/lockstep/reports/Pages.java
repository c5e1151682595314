package dev.lockstep.reports;

import dev.lockstep.model.Environment;
import dev.lockstep.model.Fact;
import dev.lockstep.model.IgnoredFile;
import dev.lockstep.model.Points;
import dev.lockstep.model.ProgramOutput;
import dev.lockstep.model.Report;
import dev.lockstep.model.RuntimeForm;
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
    private static final int MUCH = 12;

    private final Report report;
    private final Words words;
    private final TestViews tests;
    private final Troubles troubles;
    private final CriterionViews views;

    Pages(Report report, Words words) {
        this.report = report;
        this.words = words;
        Snippets snippets = new Snippets(report.sources(), words);
        this.tests = new TestViews(snippets, new TraceViews(report, words), words);
        this.troubles = new Troubles(report, snippets, words);
        this.views = new CriterionViews(report, tests, words);
    }

    Page page() {
        boolean graded = report.status() instanceof Status.Graded;
        List<Page.CriterionView> criteria = graded ? views.all() : List.of();
        List<TestOutcome> unscored = graded ? views.unclaimed() : List.of();
        List<Page.TestView> others = tests.lost(unscored);
        return new Page(
                words.tag(),
                report.title(),
                report.submission().value(),
                report.audience() == Report.Audience.INSTRUCTOR,
                anyOf(criteria, others, test -> test.trace() != null || test.picture() != null),
                anyOf(criteria, others, test -> test.picture() != null),
                report.status() instanceof Status.NotGraded notGraded ? notGraded.reason() : null,
                score(report.points()),
                new FirstStep(words).of(report, criteria),
                troubles.compileErrors(),
                report.missing(),
                troubles.refusals(),
                troubles.interruptions(),
                criteria,
                others,
                tests.passed(unscored),
                output(report.execution().output()),
                ignored(report.ignored()),
                environment(),
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
        Stream<Page.TestView> below = criteria.stream()
                .flatMap(criterion -> Stream.concat(criterion.tests().stream(), criterion.twins().stream()));
        return Stream.concat(below, others.stream()).anyMatch(shows);
    }

    private static Page.Score score(Points points) {
        int percent = points.possible() == 0 ? 0 : (int) (100L * points.earned() / points.possible());
        return new Page.Score(points.earned(), points.possible(), percent, points.isFull());
    }

    private Page.@Nullable OutputView output(ProgramOutput output) {
        if (output.bytes() == 0) {
            return null;
        }
        int shown = output.text().getBytes(StandardCharsets.UTF_8).length;
        String size = output.isCut()
                ? words.say("output.cut", words.grouped(output.bytes()), words.grouped(shown))
                : words.counted(output.bytes(), "output.bytes");
        return new Page.OutputView(
                output.text(), size, output.text().lines().limit(MUCH + 1).count() > MUCH);
    }

    private List<String> environment() {
        Environment environment = report.environment();
        List<String> items = new ArrayList<>(List.of(
                "Lockstep " + environment.lockstep(),
                "JDK " + environment.jdk(),
                worker(environment.worker()),
                words.say("environment.sandbox", environment.protection().level()),
                words.say("environment.time", words.seconds(environment.limits().test())),
                words.say("environment.heap", environment.limits().heapMegabytes()),
                words.say("environment.output", environment.limits().outputKilobytes()),
                words.say("environment.seed", environment.seed())));
        if (report.status() instanceof Status.Graded graded && graded.flaky()) {
            items.add(words.say("environment.flaky"));
        }
        return items;
    }

    private String worker(RuntimeForm worker) {
        String form = words.say("environment.worker." + worker.id());
        return worker.problem().isEmpty() ? form : form + " (" + worker.problem() + ")";
    }

    private String timings(Timings timings) {
        return words.say(
                "times",
                words.grouped(timings.compileMillis()),
                words.grouped(timings.executeMillis()),
                words.grouped(timings.totalMillis()));
    }
}
