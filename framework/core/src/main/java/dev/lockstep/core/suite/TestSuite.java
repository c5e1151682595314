package dev.lockstep.core.suite;

import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.TestPlan;
import java.util.List;
import java.util.Map;

/** The compiled tests of one exercise, and which tests they are. */
public final class TestSuite {
    private final ClassFiles classes;
    private final TestPlan plan;
    private final LinkCheck linkCheck;

    TestSuite(ClassFiles classes, TestPlan plan, LinkCheck linkCheck) {
        this.classes = classes;
        this.plan = plan;
        this.linkCheck = linkCheck;
    }

    /** Public and hidden test classes. */
    public ClassFiles classes() {
        return classes;
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
