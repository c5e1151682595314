package dev.lockstep.core.suite;

import dev.lockstep.core.Installation;
import dev.lockstep.core.compile.JavacCompiler;
import dev.lockstep.core.source.ExerciseLayout;
import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.Diagnostic;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.Workspace;
import java.nio.file.Path;
import java.util.List;

/** Compiles stub, public and hidden tests, each against what comes before it. */
final class SuiteCompiler {
    private final SuiteSources sources;
    private final JavacCompiler compiler;

    private SuiteCompiler(SuiteSources sources, JavacCompiler compiler) {
        this.sources = sources;
        this.compiler = compiler;
    }

    /** Compiles the tests against the stub as {@code workspace} holds it, with the libraries of the exercise. */
    static SuiteClasses compile(
            SuiteSources sources, Workspace workspace, Installation installation, JavacCompiler compiler) {
        SuiteCompiler suite = new SuiteCompiler(sources, compiler);
        List<Path> jars = installation.workerClassPath();
        ClassFiles libraries = workspace.libraries();
        ClassFiles stub = sources.stub().isEmpty()
                ? ClassFiles.NONE
                : suite.succeeded(ExerciseLayout.STUB, compiler.compile(workspace));
        ClassFiles publicTests =
                suite.compile(ExerciseLayout.PUBLIC_TESTS, sources.publicTests(), stub.and(libraries), jars);
        ClassFiles hidden = suite.compile(
                ExerciseLayout.HIDDEN_TESTS,
                sources.hiddenTests(),
                stub.and(publicTests).and(libraries),
                jars);
        suite.refuseShared(ExerciseLayout.PUBLIC_TESTS, publicTests, ExerciseLayout.STUB, stub);
        suite.refuseShared(ExerciseLayout.HIDDEN_TESTS, hidden, ExerciseLayout.STUB, stub);
        suite.refuseShared(ExerciseLayout.HIDDEN_TESTS, hidden, ExerciseLayout.PUBLIC_TESTS, publicTests);
        return new SuiteClasses(stub, publicTests, hidden);
    }

    /** Of two classes with one name only one can be loaded; a hidden test would pass for the public one, and be shown. */
    private void refuseShared(String root, ClassFiles classes, String otherRoot, ClassFiles others) {
        List<String> problems = classes.byName().keySet().stream()
                .filter(others.byName()::containsKey)
                .map(name -> sources.folder().resolve(root) + ": the class " + name + " is in " + otherRoot
                        + " too; give one of them another name")
                .toList();
        if (!problems.isEmpty()) {
            throw new BrokenExercise(problems);
        }
    }

    private ClassFiles compile(String root, List<SourceFile> files, ClassFiles classes, List<Path> jars) {
        if (files.isEmpty()) {
            return ClassFiles.NONE;
        }
        return succeeded(root, compiler.compile(files, classes, jars));
    }

    private ClassFiles succeeded(String root, Compilation compilation) {
        if (compilation instanceof Compilation.Succeeded succeeded) {
            return succeeded.classes();
        }
        throw new BrokenExercise(compilation.diagnostics().stream()
                .map(diagnostic -> sentence(root, diagnostic))
                .toList());
    }

    private String sentence(String root, Diagnostic diagnostic) {
        String place = diagnostic.file().isEmpty()
                ? sources.folder().resolve(root).toString()
                : sources.folder().resolve(root).resolve(diagnostic.file()) + ":" + diagnostic.line();
        return place + ": " + diagnostic.message();
    }
}
