package dev.lockstep.agent;

import dev.lockstep.agent.protocol.Job;
import dev.lockstep.kit.interleavings.WovenLoader;

/**
 * The classes of one job: tests that explore schedules and the submission rewritten for them, and the others as they were.
 *
 * <p>Each kind of test has its own copy of the submission, so what one kind leaves in static fields the other does not see.
 */
final class TestClasses {
    private final Job job;
    private final SubmissionLoader submission;
    private final TestLoader plain;
    private final WovenLoader woven;

    TestClasses(Job job) {
        this.job = job;
        this.submission = new SubmissionLoader(job.submission());
        this.plain = new TestLoader(job.tests(), submission);
        Job.Woven rewritten = job.woven();
        WovenLoader wovenSubmission = new WovenLoader(rewritten.submission(), rewritten.fresh(), new ExplorerLoader());
        this.woven = new WovenLoader(
                rewritten.tests(), rewritten.fresh(), wovenSubmission, TestClasses.class.getClassLoader());
    }

    /** The loader of the class that holds {@code method}. */
    ClassLoader loaderOf(String method) {
        String type = method.substring(0, method.indexOf('#'));
        return job.woven().tests().containsKey(type) ? woven : plain;
    }

    SubmissionLoader submission() {
        return submission;
    }
}
