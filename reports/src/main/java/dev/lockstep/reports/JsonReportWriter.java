package dev.lockstep.reports;

import dev.lockstep.model.Compilation;
import dev.lockstep.model.CriterionGrade;
import dev.lockstep.model.Diagnostic;
import dev.lockstep.model.Environment;
import dev.lockstep.model.Feedback;
import dev.lockstep.model.Points;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import dev.lockstep.model.Timings;
import dev.lockstep.model.Vetting;

/** Writes a report as JSON; {@link JsonReportReader} reads it back. */
final class JsonReportWriter {
    private final JsonOut out;
    private final JsonOutcomeWriter outcomes;

    private JsonReportWriter(JsonOut out) {
        this.out = out;
        this.outcomes = new JsonOutcomeWriter(out);
    }

    static String write(Report report) {
        return JsonOut.document(out -> new JsonReportWriter(out).members(report));
    }

    private void members(Report report) {
        out.text("schema", ReportJson.SCHEMA);
        out.text("exercise", report.exercise().value());
        out.text("title", report.title());
        out.text("submission", report.submission().value());
        out.text("audience", report.audience().id());
        status(report.status());
        points(report.points());
        out.list("criteria", report.grade().criteria(), this::criterion);
        out.list("unscored", report.grade().unscored(), outcomes::unscored);
        compilation(report.compilation());
        out.texts("missing", report.missing());
        vetting(report.vetting());
        new JsonExecutionWriter(out, outcomes).execution(report.execution(), report.grade());
        files(report);
        environment(report.environment());
        timings(report.timings());
    }

    private void status(Status status) {
        out.text("status", status.id());
        if (status instanceof Status.NotGraded notGraded) {
            out.text("reason", notGraded.reason());
        }
        if (status instanceof Status.Graded graded && graded.flaky()) {
            out.truth("flaky", true);
        }
    }

    private void points(Points points) {
        out.object("points", () -> {
            out.number("earned", points.earned());
            out.number("possible", points.possible());
        });
    }

    private void criterion(CriterionGrade grade) {
        out.text("id", grade.criterion().id());
        out.text("title", grade.criterion().title());
        out.text("visibility", grade.visibility().id());
        points(grade.points());
        out.text("verdict", grade.verdict().id());
        out.text("hint", grade.criterion().hint());
        out.texts("requires", grade.criterion().requires());
        if (grade.criterion().feedback() != Feedback.HINT) {
            out.text("feedback", grade.criterion().feedback().id());
        }
        out.texts("explained-by", grade.explainedBy());
        if (!grade.twins().isEmpty()) {
            out.texts("twins", grade.twins());
        }
        out.list("tests", grade.outcomes(), outcome -> outcomes.counting(outcome, grade.criterion()));
    }

    private void compilation(Compilation compilation) {
        out.object("compilation", () -> {
            out.text("verdict", compilation.id());
            out.list("diagnostics", compilation.diagnostics(), this::diagnostic);
        });
    }

    private void diagnostic(Diagnostic diagnostic) {
        out.text("file", diagnostic.file());
        out.number("line", diagnostic.line());
        out.number("column", diagnostic.column());
        out.text("message", diagnostic.message());
        out.text("source", diagnostic.source());
    }

    private void vetting(Vetting vetting) {
        out.object("vetting", () -> {
            out.text("verdict", vetting.id());
            out.list("refusals", vetting.refusals(), refusal -> {
                out.text("file", refusal.file());
                out.number("line", refusal.line());
                out.text("call", refusal.call());
                out.text("instead", refusal.instead());
            });
        });
    }

    private void files(Report report) {
        out.list("sources", report.sources(), source -> {
            out.text("path", source.path());
            out.text("text", source.text());
        });
        out.list("ignored", report.ignored(), file -> {
            out.text("path", file.path());
            out.text("reason", file.reason());
        });
    }

    private void environment(Environment environment) {
        out.object("environment", () -> {
            out.text("lockstep", environment.lockstep());
            out.text("jdk", environment.jdk());
            out.text("worker", environment.worker().id());
            if (!environment.worker().problem().isEmpty()) {
                out.text("worker-problem", environment.worker().problem());
            }
            out.text("sandbox", environment.protection().level());
            out.texts("sandbox-holds", environment.protection().holds());
            out.texts("sandbox-lacks", environment.protection().lacks());
            if (!environment.protection().problem().isEmpty()) {
                out.text("sandbox-problem", environment.protection().problem());
            }
            out.object("limits", () -> {
                out.seconds("test-seconds", environment.limits().test());
                out.number("heap-megabytes", environment.limits().heapMegabytes());
                out.number("output-kilobytes", environment.limits().outputKilobytes());
            });
            out.number("seed", environment.seed());
        });
    }

    private void timings(Timings timings) {
        out.object("timings", () -> {
            out.number("compile-millis", timings.compileMillis());
            out.number("execute-millis", timings.executeMillis());
            out.number("total-millis", timings.totalMillis());
            out.number("tests-millis", timings.testsMillis());
            out.number("longest-test-millis", timings.longestTestMillis());
            if (!timings.facts().isEmpty()) {
                out.list("facts", timings.facts(), fact -> {
                    out.text("test", fact.test());
                    out.text("name", fact.name());
                    out.text("value", fact.value());
                });
            }
        });
    }
}
