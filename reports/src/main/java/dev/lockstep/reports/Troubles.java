package dev.lockstep.reports;

import dev.lockstep.model.Diagnostic;
import dev.lockstep.model.Interruption;
import dev.lockstep.model.Refusal;
import dev.lockstep.model.Report;
import dev.lockstep.model.TestOutcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What kept tests from running: compile errors, broken rules, and whatever ended the JVM. */
final class Troubles {
    private final Report report;
    private final Snippets snippets;
    private final Words words;

    Troubles(Report report, Snippets snippets, Words words) {
        this.words = words;
        this.report = report;
        this.snippets = snippets;
    }

    List<Page.CompileError> compileErrors() {
        return report.compilation().diagnostics().stream()
                .map(this::compileError)
                .toList();
    }

    private Page.CompileError compileError(Diagnostic diagnostic) {
        String place = snippets.place(diagnostic.file(), diagnostic.line());
        String source = Snippets.withoutTabs(diagnostic.source());
        int column = diagnostic.column() - 1;
        boolean pointsInto = column >= 0 && column <= source.length();
        int indent = source.length() - source.stripLeading().length();
        int margin = pointsInto ? Math.min(indent, column) : indent;
        String caret = pointsInto ? " ".repeat(column - margin) + "^" : "";
        return new Page.CompileError(place, diagnostic.message(), source.substring(margin), caret);
    }

    /** What is refused for one reason stands together, and calls at one line are one use. */
    List<Page.RefusalView> refusals() {
        Map<String, Map<Place, List<Refusal>>> byReason = report.vetting().refusals().stream()
                .collect(Collectors.groupingBy(
                        Refusal::instead,
                        LinkedHashMap::new,
                        Collectors.groupingBy(Place::of, LinkedHashMap::new, Collectors.toList())));
        return byReason.entrySet().stream()
                .map(reason -> new Page.RefusalView(reason.getKey(), uses(reason.getValue())))
                .toList();
    }

    private List<Page.UseView> uses(Map<Place, List<Refusal>> byPlace) {
        return byPlace.entrySet().stream()
                .map(use -> use(use.getKey(), use.getValue()))
                .toList();
    }

    private Page.UseView use(Place place, List<Refusal> refusals) {
        return new Page.UseView(
                snippets.place(place.file(), place.line()),
                refusals.stream().map(Refusal::call).distinct().toList(),
                snippets.at(place.file(), place.line()).orElse(null));
    }

    private record Place(String file, int line) {
        static Place of(Refusal refusal) {
            return new Place(refusal.file(), refusal.line());
        }
    }

    List<Page.InterruptionView> interruptions() {
        return report.execution().interruptions().stream()
                .map(this::interruption)
                .toList();
    }

    private Page.InterruptionView interruption(Interruption interruption) {
        String reason = interruption.reason();
        boolean tellsMore =
                !reason.isBlank() && !reason.equals(interruption.cause().headline());
        return new Page.InterruptionView(
                nameOf(interruption.testId()),
                tellsMore ? Words.sentence(reason) : words.cause(interruption.cause()),
                tellsMore);
    }

    private String nameOf(String testId) {
        return report.execution().outcomes().stream()
                .map(TestOutcome::test)
                .filter(test -> test.id().equals(testId))
                .map(words::nameOf)
                .findFirst()
                .orElseGet(() -> words.say("interruption.some-test"));
    }
}
