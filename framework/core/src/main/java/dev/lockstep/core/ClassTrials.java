package dev.lockstep.core;

import dev.lockstep.core.compile.JavacCompiler;
import dev.lockstep.core.execute.Executor;
import dev.lockstep.core.maven.Libraries;
import dev.lockstep.core.suite.TestSuite;
import dev.lockstep.core.suite.TestSuites;
import dev.lockstep.core.weave.ProgramWeaver;
import dev.lockstep.core.weave.Woven;
import dev.lockstep.core.workspace.WorkspaceAssembler;
import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Submission;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts classes that no compiler made, such as mutants of the author's own solution, to the tests that count for points.
 *
 * <p>They are not vetted: they are made of what was. Safe for use by several threads.
 */
public final class ClassTrials implements AutoCloseable {
    private final Workspace workspace;
    private final TestSuite suite;
    private final ClassFiles compiled;
    private final Executor executor;
    private final List<String> lostLast = new ArrayList<>();

    private ClassTrials(Workspace workspace, TestSuite suite, ClassFiles compiled, Executor executor) {
        this.workspace = workspace;
        this.suite = suite;
        this.compiled = compiled;
        this.executor = executor;
    }

    /**
     * Trials of classes in place of those of {@code submission}.
     *
     * @throws ToolFailure if the submission does not compile
     */
    public static ClassTrials of(Installation installation, Exercise exercise, Submission submission) {
        Workspace workspace =
                WorkspaceAssembler.assemble(exercise, submission, Libraries.classesOf(exercise, installation));
        try (JavacCompiler compiler = JavacCompiler.start(installation)) {
            TestSuite suite = new TestSuites(installation).of(exercise, () -> compiler);
            if (compiler.compile(workspace) instanceof Compilation.Succeeded succeeded) {
                return new ClassTrials(workspace, suite, succeeded.classes(), new Executor(installation));
            }
            throw new ToolFailure("the submission '" + submission.id() + "' does not compile");
        }
    }

    /** What the compiler makes of the submission, with the exercise's own classes. */
    public ClassFiles compiled() {
        return compiled;
    }

    /**
     * Runs the tests on {@code classes} until one of them costs points.
     *
     * @return the outcome of that test, not always the same one; nothing if no point is lost
     * @throws ToolFailure if a worker breaks
     */
    public Optional<TestOutcome> firstLoss(ClassFiles classes) {
        Woven woven = ProgramWeaver.weave(workspace, suite.opened(classes), suite);
        if (woven instanceof Woven.Ready ready) {
            Optional<TestOutcome> loss = executor.firstLoss(
                    promisingFirst(), ready.program(), workspace.exercise().limits());
            loss.ifPresent(outcome -> remember(typeOf(outcome.test())));
            return loss;
        }
        throw new ToolFailure("classes for a trial use what schedule exploration has no model for: "
                + ((Woven.Refused) woven).refusals());
    }

    /** Neighbouring mutants are often killed by the same class of tests, so the one that did so last comes first. */
    private synchronized List<TestCase> promisingFirst() {
        return suite.plan().tests().stream()
                .filter(test -> !test.criteria().isEmpty())
                .sorted(Comparator.comparing(test -> -lostLast.indexOf(typeOf(test))))
                .toList();
    }

    private synchronized void remember(String type) {
        lostLast.remove(type);
        lostLast.add(type);
    }

    private static String typeOf(TestCase test) {
        return test.id().substring(0, test.id().indexOf('#'));
    }

    @Override
    public void close() {
        executor.close();
    }
}
