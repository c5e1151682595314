package dev.lockstep.model;

import java.util.List;

/** Every test of an exercise, public ones first: a run that reports fewer is not complete. */
public record TestPlan(List<TestCase> tests) {
    public TestPlan {
        tests = List.copyOf(tests);
    }

    /** The criteria of {@code rubric} that no test counts for. */
    public List<Criterion> untested(Rubric rubric) {
        return rubric.criteria().stream()
                .filter(criterion -> of(criterion.id()).isEmpty())
                .toList();
    }

    /** Without the tests that count for nothing. */
    public TestPlan counted() {
        return new TestPlan(
                tests.stream().filter(test -> !test.criteria().isEmpty()).toList());
    }

    /** The tests that count for the criterion called {@code id}. */
    public List<TestCase> of(String id) {
        return tests.stream().filter(test -> test.criteria().contains(id)).toList();
    }
}
