package dev.lockstep.reports;

import dev.lockstep.model.Diagnostic;
import dev.lockstep.model.Interruption;
import dev.lockstep.model.Refusal;
import dev.lockstep.model.Report;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.TestOutcome;
import java.util.List;

/** What kept tests from running: compile errors, broken rules, and whatever ended the JVM. */
final class Troubles {
    private final Report report;
    private final Snippets snippets;

    Troubles(Report report, Snippets snippets) {
        this.report = report;
        this.snippets = snippets;
    }

    List<Page.CompileError> compileErrors() {
        return report.compilation().diagnostics().stream()
                .map(Troubles::compileError)
                .toList();
    }

    private static Page.CompileError compileError(Diagnostic diagnostic) {
        String place = diagnostic.line() > 0
                ? Snippets.fileName(diagnostic.file()) + ", line " + diagnostic.line()
                : Snippets.fileName(diagnostic.file());
        String source = Snippets.withoutTabs(diagnostic.source());
        int column = diagnostic.column() - 1;
        boolean pointsInto = column >= 0 && column <= source.length();
        int indent = source.length() - source.stripLeading().length();
        int margin = pointsInto ? Math.min(indent, column) : indent;
        String caret = pointsInto ? " ".repeat(column - margin) + "^" : "";
        return new Page.CompileError(place, diagnostic.message(), source.substring(margin), caret);
    }

    List<Page.RefusalView> refusals() {
        return report.vetting().refusals().stream().map(this::refusal).toList();
    }

    private Page.RefusalView refusal(Refusal refusal) {
        return new Page.RefusalView(
                Snippets.fileName(refusal.file()) + ", line " + refusal.line(),
                refusal.call(),
                refusal.instead(),
                snippets.at(refusal.file(), refusal.line()).orElse(null));
    }

    List<Page.InterruptionView> interruptions() {
        return report.execution().interruptions().stream()
                .map(this::interruption)
                .toList();
    }

    private Page.InterruptionView interruption(Interruption interruption) {
        String reason = interruption.reason().isBlank() ? interruption.cause().headline() : interruption.reason();
        return new Page.InterruptionView(nameOf(interruption.testId()), Words.sentence(reason));
    }

    private String nameOf(String testId) {
        return report.execution().outcomes().stream()
                .map(TestOutcome::test)
                .filter(test -> test.id().equals(testId))
                .map(TestCase::name)
                .findFirst()
                .orElse("a test");
    }
}
