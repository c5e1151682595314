package dev.lockstep.core;

import dev.lockstep.core.compile.JavacCompiler;
import dev.lockstep.core.execute.Executor;
import dev.lockstep.core.grade.Grader;
import dev.lockstep.core.suite.BrokenExercise;
import dev.lockstep.core.suite.TestSuite;
import dev.lockstep.core.suite.TestSuites;
import dev.lockstep.core.weave.ProgramWeaver;
import dev.lockstep.core.weave.Woven;
import dev.lockstep.core.workspace.WorkspaceAssembler;
import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.Execution;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Report;
import dev.lockstep.model.ScheduleTrace;
import dev.lockstep.model.Submission;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.Verdict;
import dev.lockstep.model.Workspace;
import java.util.List;

/**
 * Grades submissions: {@code Submission → Workspace → Compilation → Execution → Grade → Report}.
 *
 * <p>Every step takes a value and returns one, and a failure travels the same road. What breaks on our side becomes a
 * report without a grade.
 */
public final class GradingPipeline implements AutoCloseable {
    private final Installation installation;
    private final JavacCompiler compiler;
    private final Executor executor;
    private final TestSuites suites;

    private GradingPipeline(Installation installation) {
        this.installation = installation;
        this.compiler = JavacCompiler.start(installation);
        this.executor = new Executor(installation);
        this.suites = new TestSuites(installation);
    }

    /** A pipeline whose compiler JVM is being started. */
    public static GradingPipeline open(Installation installation) {
        return new GradingPipeline(installation);
    }

    /** Grades {@code submission}; always returns a report, also when Lockstep itself breaks. */
    public Report grade(Exercise exercise, Submission submission) {
        ReportBuilder report = new ReportBuilder(exercise, submission, installation);
        try {
            return graded(exercise, submission, report);
        } catch (ToolFailure ours) {
            return report.notGraded(ours.getMessage());
        }
    }

    /**
     * Runs one test of {@code exercise} on {@code submission} again, under the schedule of {@code trace} alone.
     *
     * @throws ToolFailure if the submission or the test is not the one that the trace belongs to
     */
    public Verdict replay(Exercise exercise, Submission submission, String testId, ScheduleTrace trace) {
        TestSuite suite = suite(exercise);
        TestCase test = suite.plan().tests().stream()
                .filter(planned -> planned.id().equals(testId))
                .findFirst()
                .orElseThrow(
                        () -> new ToolFailure("exercise '" + exercise.id() + "' no longer has the test " + testId));
        Workspace workspace = WorkspaceAssembler.assemble(exercise, submission);
        if (compiler.compile(workspace) instanceof Compilation.Succeeded succeeded
                && ProgramWeaver.weave(workspace, suite.opened(succeeded.classes()), suite)
                        instanceof Woven.Ready ready) {
            return executor.replay(test, trace, ready.program(), exercise.limits());
        }
        throw new ToolFailure("the submission in the report cannot be run any more: grade it again");
    }

    /** The compiled tests of {@code exercise}. */
    public TestSuite suite(Exercise exercise) {
        return suites.of(exercise, () -> compiler);
    }

    private Report graded(Exercise exercise, Submission submission, ReportBuilder report) {
        executor.prepare(exercise.limits());
        Workspace workspace = WorkspaceAssembler.assemble(exercise, submission);
        Meanwhile<Compilation> compiling = Meanwhile.find(() -> compiler.compile(workspace));
        TestSuite suite = suite(exercise);
        requireTestsForEveryCriterion(exercise, suite);
        Compilation compilation = compiling.get();
        report.compiled(compilation);
        Execution execution = executed(workspace, suite, compilation, report);
        return report.graded(execution, Grader.grade(exercise.rubric(), execution));
    }

    /** A criterion that no test counts for would cost every submission its points. */
    private static void requireTestsForEveryCriterion(Exercise exercise, TestSuite suite) {
        List<String> problems = suite.plan().untested(exercise.rubric()).stream()
                .map(criterion -> exercise.folder().resolve("exercise.json") + ": no test carries the tag 'criterion:"
                        + criterion.id() + "'")
                .toList();
        if (!problems.isEmpty()) {
            throw new BrokenExercise(problems);
        }
    }

    private Execution executed(Workspace workspace, TestSuite suite, Compilation compilation, ReportBuilder report) {
        if (!(compilation instanceof Compilation.Succeeded succeeded)) {
            return Execution.NotStarted.because("the submission does not compile", suite.plan());
        }
        ClassFiles classes = suite.opened(succeeded.classes());
        report.missing(suite.missingFrom(classes));
        Woven woven = ProgramWeaver.weave(workspace, classes, suite);
        if (woven instanceof Woven.Refused refused) {
            report.refused(refused.refusals());
            return Execution.NotStarted.because("the submission uses what is not allowed here", suite.plan());
        }
        return executor.execute(
                suite, ((Woven.Ready) woven).program(), workspace.exercise().limits(), report::measured);
    }

    @Override
    public void close() {
        executor.close();
        compiler.close();
    }
}
