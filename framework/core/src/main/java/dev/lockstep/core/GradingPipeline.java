package dev.lockstep.core;

import dev.lockstep.core.compile.JavacCompiler;
import dev.lockstep.core.execute.Answer;
import dev.lockstep.core.execute.Executor;
import dev.lockstep.core.maven.Libraries;
import dev.lockstep.core.suite.BrokenExercise;
import dev.lockstep.core.suite.TestSuite;
import dev.lockstep.core.suite.TestSuites;
import dev.lockstep.core.vet.Vetter;
import dev.lockstep.core.weave.Program;
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
import dev.lockstep.model.Vetting;
import dev.lockstep.model.Workspace;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Grades submissions: {@code Submission → Workspace → Compilation → Vetting → Execution → Grade → Report}.
 *
 * <p>Every step takes a value and returns one, and a failure travels the same road. What breaks on our side becomes a
 * report without a grade.
 */
public final class GradingPipeline implements AutoCloseable {
    private final Installation installation;
    private final Vetter vetter;
    private final JavacCompiler compiler;
    private final boolean closesCompiler;
    private final Executor executor;
    private final TestSuites suites;

    private GradingPipeline(Installation installation, Vetter vetter, JavacCompiler compiler, boolean closesCompiler) {
        this.installation = installation;
        this.vetter = vetter;
        this.compiler = compiler;
        this.closesCompiler = closesCompiler;
        this.executor = new Executor(installation);
        this.suites = new TestSuites(installation);
    }

    /** A pipeline whose compiler JVM is being started. */
    public static GradingPipeline open(Installation installation) {
        return open(installation, Vetter.standard());
    }

    /** The same with another vetter, for tests of what stands behind it. No command offers this. */
    public static GradingPipeline open(Installation installation, Vetter vetter) {
        return new GradingPipeline(installation, vetter, JavacCompiler.start(installation), true);
    }

    /** A pipeline for many threads, which {@link #prepare} submissions and finish them; as many compile at once as it has compilers. */
    public static GradingPipeline open(Installation installation, int compilers) {
        return new GradingPipeline(installation, Vetter.standard(), JavacCompiler.start(installation, compilers), true);
    }

    /** A pipeline that compiles with {@code compiler}, which others may use too, and which it does not close. */
    public static GradingPipeline sharing(JavacCompiler compiler, Installation installation) {
        return new GradingPipeline(installation, Vetter.standard(), compiler, false);
    }

    /** Grades {@code submission}; always returns a report, also when Lockstep itself breaks. */
    public Report grade(Exercise exercise, Submission submission) {
        return grade(exercise, submission, UnaryOperator.identity());
    }

    /** Grades {@code submission} as {@link #grade(Exercise, Submission)} does, by the tests that count for a criterion alone. */
    public Report gradeCriteria(Exercise exercise, Submission submission) {
        return grade(exercise, submission, TestSuite::counted);
    }

    private Report grade(Exercise exercise, Submission submission, UnaryOperator<TestSuite> which) {
        ReportBuilder report = new ReportBuilder(exercise, submission, installation);
        try {
            return graded(exercise, submission, which, report);
        } catch (ToolFailure ours) {
            return report.notGraded(ours.getMessage());
        }
    }

    /**
     * The first half of grading: everything up to the tests, whose suite is at hand. Many threads may call it, and finish
     * what it returns.
     */
    public Prepared prepare(Exercise exercise, TestSuite suite, Submission submission) {
        ReportBuilder report = new ReportBuilder(exercise, submission, installation);
        try {
            requireTestsForEveryCriterion(exercise, suite);
            Workspace workspace =
                    WorkspaceAssembler.assemble(exercise, submission, Libraries.classesOf(exercise, installation));
            return prepared(workspace, suite, compiler.compile(workspace), report);
        } catch (ToolFailure ours) {
            return new Prepared(report, () -> report.notGraded(ours.getMessage()));
        }
    }

    /** A report of {@code submission} that says why there is no grade. */
    public Report notGraded(Exercise exercise, Submission submission, String reason) {
        return new ReportBuilder(exercise, submission, installation).notGraded(reason);
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
        Workspace workspace =
                WorkspaceAssembler.assemble(exercise, submission, Libraries.classesOf(exercise, installation));
        if (compiler.compile(workspace) instanceof Compilation.Succeeded succeeded
                && !(vetter.vet(workspace, succeeded.classes()) instanceof Vetting.Refused)
                && ProgramWeaver.weave(workspace, suite.opened(succeeded.classes()), suite)
                        instanceof Woven.Ready ready) {
            return executor.replay(test, trace, ready.program(), exercise.limits());
        }
        throw new ToolFailure("the submission in the report cannot be run any more: grade it again");
    }

    /**
     * Puts cases from outside to {@code submission}.
     *
     * @param inputs JSON objects, as the exercise's oracle adapter reads them
     * @return an answer for each
     * @throws ToolFailure if the exercise answers no cases, or a worker does not come up
     */
    public List<Answer> ask(Exercise exercise, Submission submission, List<String> inputs) {
        TestSuite suite = suite(exercise);
        String adapter = suite.oracle()
                .orElseThrow(() -> new ToolFailure("exercise '" + exercise.id() + "' answers no oracle cases"));
        Workspace workspace =
                WorkspaceAssembler.assemble(exercise, submission, Libraries.classesOf(exercise, installation));
        Compilation compilation = compiler.compile(workspace);
        if (!(compilation instanceof Compilation.Succeeded succeeded)) {
            return Collections.nCopies(inputs.size(), new Answer.NotGiven("The submission does not compile."));
        }
        if (!(vetter.vet(workspace, succeeded.classes()) instanceof Vetting.Refused)
                && ProgramWeaver.weave(workspace, suite.opened(succeeded.classes()), suite)
                        instanceof Woven.Ready ready) {
            return executor.ask(ready.program(), adapter, inputs, exercise.limits());
        }
        return Collections.nCopies(inputs.size(), new Answer.NotGiven("The submission uses what is not allowed here."));
    }

    /** The compiled tests of {@code exercise}. */
    public TestSuite suite(Exercise exercise) {
        return suites.of(exercise, () -> compiler);
    }

    private Report graded(
            Exercise exercise, Submission submission, UnaryOperator<TestSuite> which, ReportBuilder report) {
        executor.prepare(exercise.limits());
        Workspace workspace =
                WorkspaceAssembler.assemble(exercise, submission, Libraries.classesOf(exercise, installation));
        Meanwhile<Compilation> compiling = Meanwhile.find(() -> compiler.compile(workspace));
        TestSuite suite = which.apply(suite(exercise));
        requireTestsForEveryCriterion(exercise, suite);
        return prepared(workspace, suite, compiling.get(), report).finish();
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

    private Prepared prepared(Workspace workspace, TestSuite suite, Compilation compilation, ReportBuilder report) {
        report.compiled(compilation);
        if (!(compilation instanceof Compilation.Succeeded succeeded)) {
            return nothing("the submission does not compile", suite, report);
        }
        ClassFiles classes = suite.opened(succeeded.classes());
        report.missing(suite.missingFrom(classes));
        Vetting vetting = vetter.vet(workspace, succeeded.classes());
        report.vetted(vetting);
        if (vetting instanceof Vetting.Refused) {
            return refused(suite, report);
        }
        Woven woven = ProgramWeaver.weave(workspace, classes, suite);
        if (woven instanceof Woven.Refused unmodelled) {
            report.vetted(new Vetting.Refused(unmodelled.refusals()));
            return refused(suite, report);
        }
        Program program = ((Woven.Ready) woven).program();
        return new Prepared(
                report,
                () -> report.graded(
                        executor.execute(suite, program, workspace.exercise().limits(), report)));
    }

    private static Prepared refused(TestSuite suite, ReportBuilder report) {
        return nothing("the submission uses what is not allowed here", suite, report);
    }

    private static Prepared nothing(String reason, TestSuite suite, ReportBuilder report) {
        return new Prepared(report, () -> report.graded(Execution.NotStarted.because(reason, suite.plan())));
    }

    @Override
    public void close() {
        executor.close();
        if (closesCompiler) {
            compiler.close();
        }
    }
}
