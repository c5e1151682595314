package dev.lockstep.core;

import dev.lockstep.core.compile.JavacCompiler;
import dev.lockstep.core.execute.Executor;
import dev.lockstep.core.grade.Grader;
import dev.lockstep.core.suite.TestSuite;
import dev.lockstep.core.suite.TestSuites;
import dev.lockstep.core.weave.ProgramWeaver;
import dev.lockstep.core.weave.Woven;
import dev.lockstep.core.workspace.WorkspaceAssembler;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.Execution;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Report;
import dev.lockstep.model.Submission;
import dev.lockstep.model.Workspace;

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

    /** The compiled tests of {@code exercise}. */
    public TestSuite suite(Exercise exercise) {
        return suites.of(exercise, () -> compiler);
    }

    private Report graded(Exercise exercise, Submission submission, ReportBuilder report) {
        executor.prepare(exercise.limits());
        Workspace workspace = WorkspaceAssembler.assemble(exercise, submission);
        Meanwhile<Compilation> compiling = Meanwhile.find(() -> compiler.compile(workspace));
        TestSuite suite = suite(exercise);
        Compilation compilation = compiling.get();
        report.compiled(compilation);
        Execution execution = executed(workspace, suite, compilation, report);
        return report.graded(execution, Grader.grade(exercise.rubric(), execution));
    }

    private Execution executed(Workspace workspace, TestSuite suite, Compilation compilation, ReportBuilder report) {
        if (!(compilation instanceof Compilation.Succeeded succeeded)) {
            return Execution.NotStarted.because("the submission does not compile", suite.plan());
        }
        report.missing(suite.missingFrom(succeeded.classes()));
        Woven woven = ProgramWeaver.weave(workspace, succeeded.classes(), suite);
        if (woven instanceof Woven.Refused refused) {
            report.refused(refused.refusals());
            return Execution.NotStarted.because("the submission uses what is not allowed here", suite.plan());
        }
        return executor.execute(
                suite, ((Woven.Ready) woven).program(), workspace.exercise().limits());
    }

    @Override
    public void close() {
        executor.close();
        compiler.close();
    }
}
