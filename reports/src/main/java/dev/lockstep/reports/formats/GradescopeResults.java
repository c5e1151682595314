package dev.lockstep.reports.formats;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.model.CriterionGrade;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import dev.lockstep.model.TestOutcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gradescope's {@code results.json}: a test for each criterion, and one without points for each public test that counts
 * for none.
 *
 * <p>Every test is visible, and says what the student's report says: a hidden one would hide the total too. A submission
 * that was not graded gets no file, which Gradescope shows as a failure of the autograder and not as a score of 0.
 */
final class GradescopeResults implements ReportFormat {
    private static final String TEXT = "text";

    @Override
    public String name() {
        return "gradescope";
    }

    @Override
    public String description() {
        return "Gradescope's results.json";
    }

    @Override
    public Set<Report.Audience> audiences() {
        return Set.of(Report.Audience.STUDENT);
    }

    @Override
    public String fileName(Report report) {
        return "results.json";
    }

    @Override
    public Optional<String> render(Report report) {
        return report.status() instanceof Status.NotGraded ? Optional.empty() : Optional.of(results(report));
    }

    private static String results(Report report) {
        ObjectNode results = JsonTree.object();
        results.put("score", report.points().earned());
        results.put("execution_time", report.timings().totalMillis() / 1000.0);
        results.put("output", summary(report));
        results.put("output_format", TEXT);
        results.put("test_output_format", TEXT);
        results.put("test_name_format", TEXT);
        results.put("visibility", "visible");
        results.put("stdout_visibility", "hidden");
        ArrayNode tests = results.putArray("tests");
        int number = 0;
        for (CriterionGrade grade : report.grade().criteria()) {
            criterion(tests.addObject(), grade, report).put("number", String.valueOf(++number));
        }
        for (TestOutcome outcome : report.grade().unscored()) {
            test(tests.addObject(), outcome).put("number", String.valueOf(++number));
        }
        results.putObject("extra_data").put("lockstep", report.environment().lockstep());
        return JsonTree.write(results);
    }

    /** The score's reason where it is one for all: it does not compile, or breaks the rules. */
    private static String summary(Report report) {
        String causes = Findings.of(report).stream()
                .filter(finding -> !finding.rule().id().startsWith("criterion/"))
                .filter(finding -> finding.rule() != Findings.PUBLIC_TEST)
                .map(GradescopeResults::line)
                .collect(Collectors.joining("\n"));
        return Told.lines(report.title() + ": " + Told.points(report), causes);
    }

    private static String line(Finding finding) {
        return finding.spot()
                        .map(spot -> spot.source().path() + ", line " + spot.line() + ": ")
                        .orElse("")
                + finding.message();
    }

    private static ObjectNode criterion(ObjectNode test, CriterionGrade grade, Report report) {
        test.put("name", grade.criterion().title());
        test.put("score", grade.points().earned());
        test.put("max_score", grade.points().possible());
        test.put("status", grade.isEarned() ? "passed" : "failed");
        test.put("output", grade.isEarned() ? "" : because(grade, report));
        return visible(test);
    }

    private static String because(CriterionGrade grade, Report report) {
        List<TestOutcome> lost = grade.outcomes().stream()
                .filter(outcome -> !outcome.verdict().isPassed())
                .toList();
        String told = lost.stream()
                .filter(outcome -> !outcome.test().isHidden())
                .map(outcome -> outcome.test().name() + ": " + Told.briefly(outcome))
                .collect(Collectors.joining("\n"));
        return Told.lines(
                grade.verdict().headline(),
                Told.explanation(grade, report),
                told,
                grade.criterion().hint());
    }

    private static ObjectNode test(ObjectNode test, TestOutcome outcome) {
        test.put("name", outcome.test().name());
        test.put("status", outcome.verdict().isPassed() ? "passed" : "failed");
        test.put("output", outcome.verdict().isPassed() ? "" : Told.fully(outcome));
        return visible(test);
    }

    private static ObjectNode visible(ObjectNode test) {
        return test.put("visibility", "visible");
    }
}
