package dev.lockstep.model;

import java.time.Duration;
import java.util.List;

/** Values for tests, as short to write as their difference to the next one. */
final class Sample {
    static final Verdict PASSED = new Verdict.Passed();

    static final List<SourceFile> SOURCES = List.of(new SourceFile("oslab/Tlb.java", "class Tlb {}\n"));

    private Sample() {}

    static Criterion criterion(String id, int points) {
        return new Criterion(id, "Title of " + id, points, "Hint of " + id, List.of());
    }

    static TestCase publicTest(String method, String... criteria) {
        return new TestCase("oslab.PublicTest#" + method + "()", method, Visibility.PUBLIC, List.of(criteria));
    }

    static TestCase hiddenTest(String method, String... criteria) {
        return new TestCase("oslab.HiddenTest#" + method + "()", method, Visibility.HIDDEN, List.of(criteria));
    }

    static Verdict failed(String message) {
        return new Verdict.Failed(Failure.of("org.opentest4j.AssertionFailedError", message));
    }

    static CriterionGrade grade(Criterion criterion, TestOutcome... outcomes) {
        return new CriterionGrade(criterion, Visibility.HIDDEN, List.of(outcomes), List.of());
    }

    static CriterionGrade grade(Criterion criterion, Verdict... verdicts) {
        TestCase test = hiddenTest("some", criterion.id());
        return grade(
                criterion,
                List.of(verdicts).stream()
                        .map(verdict -> new TestOutcome(test, verdict))
                        .toArray(TestOutcome[]::new));
    }

    static Report report(Status status, Grade grade, Execution execution) {
        return new Report(
                new ExerciseId("tlb"),
                "A TLB",
                new SubmissionId("kim"),
                Report.Audience.INSTRUCTOR,
                status,
                grade,
                SOURCES,
                List.of(new IgnoredFile("pom.xml", "not asked for")),
                new Compilation.Succeeded(ClassFiles.NONE),
                List.of("public int size()"),
                new Vetting.NotVetted(),
                execution,
                new Environment(
                        "0.1.0",
                        "17.0.15",
                        new RuntimeForm.LinkedImage(),
                        new Protection("S3", List.of("no network"), List.of(), ""),
                        new Limits(Duration.ofSeconds(1), 64, 8),
                        42),
                new Timings(1, 2, 3, 2, 1, List.of()));
    }
}
