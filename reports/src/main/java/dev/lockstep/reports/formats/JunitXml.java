package dev.lockstep.reports.formats;

import dev.lockstep.model.Compilation;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.Verdict;
import dev.lockstep.model.Vetting;
import dev.lockstep.reports.OutcomesById;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * JUnit's XML as Surefire writes it: one suite, a test case for each test.
 *
 * <p>Tests that did not run because of something else are skipped. So that no build turns green by that, what kept them
 * from running is a case of its own: {@code compiles}, {@code keepsToTheRules}, or {@code isGraded} if the fault is ours.
 */
final class JunitXml implements ReportFormat {
    @Override
    public String name() {
        return "junit";
    }

    @Override
    public String description() {
        return "JUnit XML as Surefire writes it";
    }

    @Override
    public Set<Report.Audience> audiences() {
        return Set.of(Report.Audience.values());
    }

    @Override
    public String fileName(Report report) {
        return "TEST-" + report.exercise() + ".xml";
    }

    @Override
    public Optional<String> render(Report report) {
        XmlText xml = new XmlText();
        List<Case> cases = cases(report);
        xml.element(
                "testsuite",
                () -> {
                    xml.element("properties", () -> properties(report, xml));
                    cases.forEach(each -> each.write(xml));
                },
                "name",
                report.exercise().value(),
                "time",
                seconds(report.timings().totalMillis()),
                "tests",
                String.valueOf(cases.size()),
                "errors",
                count(cases, "error"),
                "skipped",
                count(cases, "skipped"),
                "failures",
                count(cases, "failure"));
        return Optional.of(xml.document());
    }

    private static void properties(Report report, XmlText xml) {
        property(xml, "submission", report.submission().value());
        property(xml, "status", report.status().id());
        property(xml, "lockstep", report.environment().lockstep());
        if (report.status() instanceof Status.Graded) {
            property(xml, "points", String.valueOf(report.points().earned()));
            property(xml, "points.possible", String.valueOf(report.points().possible()));
        }
    }

    private static void property(XmlText xml, String name, String value) {
        xml.empty("property", "name", name, "value", value);
    }

    private static String count(List<Case> cases, String kind) {
        return String.valueOf(
                cases.stream().filter(each -> each.kind().equals(kind)).count());
    }

    private static List<Case> cases(Report report) {
        List<Case> cases = new ArrayList<>();
        String type = "lockstep." + report.exercise();
        if (report.status() instanceof Status.NotGraded notGraded) {
            cases.add(new Case(type, "isGraded", "error", "NotGraded", notGraded.reason(), notGraded.reason()));
        }
        if (report.compilation() instanceof Compilation.Failed) {
            cases.add(cause(type, "compiles", Findings.COMPILES, report));
        }
        if (report.vetting() instanceof Vetting.Refused) {
            cases.add(cause(type, "keepsToTheRules", Findings.ALLOWED, report));
        }
        Once once = new Once();
        OutcomesById.of(report.grade()).values().forEach(outcome -> cases.add(testCase(outcome, once)));
        return cases;
    }

    private static Case cause(String type, String name, Finding.Rule rule, Report report) {
        String all = Findings.of(report).stream()
                .filter(finding -> finding.rule() == rule)
                .map(finding -> finding.spot()
                                .map(spot -> spot.path() + ":" + spot.line() + ": ")
                                .orElse("")
                        + finding.message())
                .collect(Collectors.joining("\n"));
        return new Case(
                type, name, "failure", rule.id(), all.lines().findFirst().orElse(rule.title()), all);
    }

    private static Case testCase(TestOutcome outcome, Once once) {
        TestCase test = outcome.test();
        int method = test.id().indexOf('#');
        String type = method < 0 ? test.id().replace('/', '.') : test.id().substring(0, method);
        Verdict verdict = outcome.verdict();
        String thrown =
                verdict.cause().map(Failure::type).filter(t -> !t.isEmpty()).orElse(verdict.id());
        String text = verdict.isPassed() ? "" : once.said(Told.fully(outcome), type + "." + test.name());
        return new Case(
                type,
                test.name(),
                kind(verdict),
                thrown,
                verdict.isPassed() ? "" : text.lines().findFirst().orElse(""),
                text);
    }

    private static String kind(Verdict verdict) {
        return switch (verdict.id()) {
            case "passed" -> "";
            case "skipped" -> "skipped";
            case "failed" -> "failure";
            default -> "error";
        };
    }

    private static String seconds(long millis) {
        return BigDecimal.valueOf(millis, 3).toPlainString();
    }

    /** One test case; {@code kind} is the element that says how it went wrong, or empty. Single tests are not timed. */
    private record Case(String type, String name, String kind, String thrown, String message, String text) {
        void write(XmlText xml) {
            String[] attributes = {"name", name, "classname", type, "time", "0"};
            switch (kind) {
                case "" -> xml.empty("testcase", attributes);
                case "skipped" -> xml.element("testcase", () -> xml.empty("skipped", "message", message), attributes);
                default ->
                    xml.element("testcase", () -> xml.text(kind, text, "message", message, "type", thrown), attributes);
            }
        }
    }
}
