package dev.lockstep.core.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lockstep.core.Installation;
import dev.lockstep.core.compile.JavacCompiler;
import dev.lockstep.core.compile.ThisBuild;
import dev.lockstep.model.ApiPolicy;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.FilePolicy;
import dev.lockstep.model.Limits;
import dev.lockstep.model.Rubric;
import dev.lockstep.model.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteCompilerTest {
    private static final SourceFile STUB = new SourceFile("oslab/Tlb.java", "package oslab; public class Tlb {}");
    private static final SourceFile PUBLIC =
            new SourceFile("oslab/TlbTest.java", "package oslab; public class TlbTest { Tlb tlb; }");
    private static final SourceFile HIDDEN =
            new SourceFile("oslab/HiddenTest.java", "package oslab; public class HiddenTest extends TlbTest {}");

    private static Installation installation;
    private static JavacCompiler compiler;

    @BeforeAll
    static void start(@TempDir Path folder) {
        installation = ThisBuild.withCache(folder);
        compiler = JavacCompiler.start(installation);
    }

    @AfterAll
    static void end() {
        compiler.close();
    }

    @Test
    void compilesEachRootAgainstThoseBeforeIt() {
        SuiteClasses classes = compile(STUB, PUBLIC, HIDDEN);

        assertThat(classes.stub().byName()).containsOnlyKeys("oslab.Tlb");
        assertThat(classes.tests().byName()).containsOnlyKeys("oslab.TlbTest", "oslab.HiddenTest");
    }

    @Test
    void refusesAHiddenTestWithTheNameOfAPublicOne() {
        refuses(STUB, PUBLIC, PUBLIC, "src/hidden/java: the class oslab.TlbTest is in src/test/java too");
    }

    @Test
    void refusesATestWithTheNameOfAStub() {
        refuses(STUB, STUB, STUB, "src/test/java: the class oslab.Tlb is in src/main/java");
    }

    @Test
    void saysWhichOfTheAuthorsFilesDoesNotCompile() {
        SourceFile broken =
                new SourceFile("oslab/HiddenTest.java", "package oslab;\nclass HiddenTest extends Nowhere {}");

        refuses(STUB, PUBLIC, broken, "src/hidden/java/oslab/HiddenTest.java:2: cannot find symbol");
    }

    private static void refuses(SourceFile stub, SourceFile publicTest, SourceFile hiddenTest, String saying) {
        assertThatExceptionOfType(BrokenExercise.class)
                .isThrownBy(() -> compile(stub, publicTest, hiddenTest))
                .withMessageContaining(saying);
    }

    private static Exercise exercise() {
        return new Exercise(
                new ExerciseId("tlb"),
                "A TLB",
                "Translates.",
                Path.of("tlb"),
                new Rubric(List.of()),
                Limits.DEFAULT,
                new FilePolicy(List.of("oslab/Tlb.java")),
                ApiPolicy.USUAL);
    }

    private static SuiteClasses compile(SourceFile stub, SourceFile publicTest, SourceFile hiddenTest) {
        SuiteSources sources =
                new SuiteSources(Path.of("tlb"), List.of(stub), List.of(publicTest), List.of(hiddenTest));
        return SuiteCompiler.compile(sources, sources.workspace(exercise(), installation), installation, compiler);
    }
}
