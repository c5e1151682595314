package dev.lockstep.core.suite;

import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.TestPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The compiled tests of one exercise, and which tests they are. */
public final class TestSuite {
    private final ClassFiles classes;
    private final TestKinds kinds;
    private final TestPlan plan;
    private final LinkCheck linkCheck;
    private final Optional<String> oracle;

    TestSuite(ClassFiles classes, TestKinds kinds, TestPlan plan, LinkCheck linkCheck, Optional<String> oracle) {
        this.classes = classes;
        this.kinds = kinds;
        this.plan = plan;
        this.linkCheck = linkCheck;
        this.oracle = oracle;
    }

    /** Classes of tests, public and hidden, that run on the submission as it is. */
    public ClassFiles plainTests() {
        return kinds.plain(classes);
    }

    /** Classes of tests, public and hidden, that explore schedules, and so must be rewritten together with the submission. */
    public ClassFiles exploringTests() {
        return kinds.exploring(classes);
    }

    /** Every test, public ones first. */
    public TestPlan plan() {
        return plan;
    }

    /** The same with the tests that count for a criterion alone. */
    public TestSuite counted() {
        return new TestSuite(classes, kinds, plan.counted(), linkCheck, oracle);
    }

    /** Name of the hidden class that puts cases from outside to a submission, if the exercise has one. */
    public Optional<String> oracle() {
        return oracle;
    }

    /** {@code submission} as the tests run it: they may extend its graded classes, also where it says {@code final}. */
    public ClassFiles opened(ClassFiles submission) {
        return OpenClasses.of(submission, linkCheck.graded());
    }

    /**
     * What of the exercise's API the tests call and {@code submission} no longer has.
     *
     * @return ids of the tests that cannot link, each with the signatures it lacks, such as {@code public int drainPermits()}
     */
    public Map<String, List<String>> missingFrom(ClassFiles submission) {
        return linkCheck.missingFrom(submission);
    }
}
