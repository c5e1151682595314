package dev.lockstep.reports;

import dev.lockstep.model.Grade;
import dev.lockstep.model.TestOutcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The outcomes of a grade, each once though it may count for several criteria, in order of first appearance. */
public final class OutcomesById {
    private OutcomesById() {}

    /** By id of the test. */
    public static Map<String, TestOutcome> of(Grade grade) {
        Map<String, TestOutcome> byId = new LinkedHashMap<>();
        Stream.concat(
                        grade.criteria().stream().flatMap(criterion -> criterion.outcomes().stream()),
                        grade.unscored().stream())
                .forEach(outcome -> byId.putIfAbsent(outcome.test().id(), outcome));
        return byId;
    }
}
