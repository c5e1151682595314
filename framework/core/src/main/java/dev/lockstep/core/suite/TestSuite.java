package dev.lockstep.core.suite;

import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.TestPlan;
import java.util.List;
import java.util.Map;

/** The compiled tests of one exercise, and which tests they are. */
public final class TestSuite {
    private final ClassFiles classes;
    private final TestKinds kinds;
    private final TestPlan plan;
    private final LinkCheck linkCheck;

    TestSuite(ClassFiles classes, TestKinds kinds, TestPlan plan, LinkCheck linkCheck) {
        this.classes = classes;
        this.kinds = kinds;
        this.plan = plan;
        this.linkCheck = linkCheck;
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

    /**
     * What of the exercise's API the tests call and {@code submission} no longer has.
     *
     * @return ids of the tests that cannot link, each with the signatures it lacks, such as {@code public int drainPermits()}
     */
    public Map<String, List<String>> missingFrom(ClassFiles submission) {
        return linkCheck.missingFrom(submission);
    }
}
