package dev.lockstep.reports;

import dev.lockstep.model.CriterionGrade;
import dev.lockstep.model.Report;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.Visibility;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says which public tests a student can run to see what hidden ones judged. */
final class AtHome {
    private final Set<String> passed;
    private final Set<String> failed;
    private final Words words;

    AtHome(Report report, Words words) {
        this.passed = publicTests(report, true);
        this.failed = publicTests(report, false);
        this.words = words;
    }

    private static Set<String> publicTests(Report report, boolean passed) {
        Stream<TestOutcome> judged = report.grade().criteria().stream().flatMap(grade -> grade.outcomes().stream());
        return Stream.concat(judged, report.grade().unscored().stream())
                .filter(outcome ->
                        !outcome.test().isHidden() && outcome.verdict().isPassed() == passed)
                .map(outcome -> outcome.test().id())
                .collect(Collectors.toSet());
    }

    /** Null where students have tests of the criterion itself and no twin, so that there is nothing to say. */
    Page.@Nullable AtHome of(CriterionGrade grade) {
        boolean unseen =
                grade.outcomes().stream().allMatch(outcome -> outcome.test().isHidden());
        boolean speaks = grade.visibility() == Visibility.HIDDEN
                && (unseen || !grade.twins().isEmpty());
        return speaks ? said(grade) : null;
    }

    /** Running a test that passes shows nothing, so only those that fail, or were not run here, are worth a command. */
    private Page.AtHome said(CriterionGrade grade) {
        List<String> pass = grade.twins().stream().filter(passed::contains).toList();
        List<String> rest =
                grade.twins().stream().filter(twin -> !passed.contains(twin)).toList();
        String instead = !rest.isEmpty()
                ? ""
                : pass.isEmpty()
                        ? words.say("criterion.no-public-test")
                        : words.say("criterion.public-passes", words.listed(names(pass)), words.say(shown(grade)));
        return new Page.AtHome(rest.stream().map(AtHome::command).distinct().toList(), instead);
    }

    /** What a student has of the hidden tests besides the hint. */
    private static String shown(CriterionGrade grade) {
        boolean shows = grade.outcomes().stream()
                .flatMap(outcome -> outcome.verdict().cause().stream())
                .anyMatch(failure ->
                        failure.traced().isPresent() || failure.pictured().isPresent());
        return shows ? "criterion.from-steps" : "criterion.from-hint";
    }

    /** Whether some public test shows the loss at a student's desk. */
    boolean shows(CriterionGrade grade) {
        return Stream.concat(grade.twins().stream(), grade.outcomes().stream().map(outcome -> outcome.test()
                        .id()))
                .anyMatch(failed::contains);
    }

    private static List<String> names(List<String> tests) {
        return tests.stream().map(AtHome::named).distinct().toList();
    }

    /** {@code Class#method}. */
    private static String named(String testId) {
        return testId.replaceFirst("(?s)\\(.*", "").replaceFirst("^[^#]*\\.", "");
    }

    /** A shell would replace what follows the dollar sign of a nested class, were it not quoted. */
    static String command(String testId) {
        String test = named(testId);
        return "mvn test -Dtest=" + (test.contains("$") ? "'" + test + "'" : test);
    }
}
