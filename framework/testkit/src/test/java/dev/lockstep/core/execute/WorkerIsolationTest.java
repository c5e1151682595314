package dev.lockstep.core.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.agent.protocol.Job;
import dev.lockstep.core.Installation;
import dev.lockstep.core.compile.JavacCompiler;
import dev.lockstep.core.weave.Program;
import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.Limits;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.Verdict;
import dev.lockstep.model.Visibility;
import dev.lockstep.testkit.Build;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What stops a submission that nobody vetted from reaching the agent. The probes only look: they lie in the resources,
 * {@code Probes} as a submission and {@code ProbesTest}, which runs in the worker, as its hidden test.
 */
class WorkerIsolationTest {
    private static final Path SOURCES = Build.home().resolve("framework/testkit/src/test/resources/isolation");
    private static final Pattern TEST = Pattern.compile("@Test\\s+void (\\w+)\\(");
    private static final Installation INSTALLATION = Build.installation();

    @Test
    void noWayLeadsFromASubmissionToTheAgent() {
        List<TestOutcome> outcomes = run("ProbesTest");

        assertThat(outcomes).hasSizeGreaterThan(10).allSatisfy(outcome -> assertThat(outcome.verdict())
                .as(outcome.test().id())
                .isInstanceOf(Verdict.Passed.class));
    }

    private static List<TestOutcome> run(String tests) {
        Limits limits = Limits.DEFAULT;
        SourceFile source = source(tests);
        List<TestCase> cases = TEST.matcher(source.text())
                .results()
                .map(found -> "isolation." + tests + "#" + found.group(1) + "()")
                .map(id -> new TestCase(id, id, Visibility.HIDDEN, List.of()))
                .toList();
        try (WorkerJvm worker = WorkerJvm.start(INSTALLATION, limits)) {
            return WorkerSession.run(worker, program(source), cases, limits, Job.Replay.NONE)
                    .outcomes();
        }
    }

    private static Program program(SourceFile tests) {
        try (JavacCompiler compiler = JavacCompiler.start(INSTALLATION)) {
            ClassFiles submission = classes(compiler.compile(List.of(source("Probes")), ClassFiles.NONE, List.of()));
            ClassFiles test = classes(compiler.compile(List.of(tests), submission, INSTALLATION.workerClassPath()));
            return new Program(submission, test, ClassFiles.NONE, ClassFiles.NONE, false, "");
        }
    }

    private static ClassFiles classes(Compilation compilation) {
        assertThat(compilation.diagnostics()).isEmpty();
        return ((Compilation.Succeeded) compilation).classes();
    }

    private static SourceFile source(String type) {
        try {
            String file = type + ".java";
            return new SourceFile("isolation/" + file, Files.readString(SOURCES.resolve(file), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
