package dev.lockstep.core.weave;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.source.Fingerprint;
import dev.lockstep.core.suite.TestSuite;
import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Refusal;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.Workspace;
import dev.lockstep.weaver.Weaver;
import dev.lockstep.weaver.Weaving;
import dev.lockstep.weaver.Weaving.Unmodelled;
import java.util.List;
import java.util.Optional;

/** Prepares a compiled submission for the tests of its exercise. Reads and writes bytes; loads nothing. */
public final class ProgramWeaver {
    private static final String INSTEAD =
            "Schedule exploration cannot see inside it. Use synchronized, wait and notify, locks and conditions,"
                    + " LockSupport, atomics and volatile fields.";

    private ProgramWeaver() {}

    /**
     * Weaves {@code submission} for the tests that explore it; without such tests, nothing is rewritten.
     *
     * @throws ToolFailure if a test, not the submission, uses what has no model
     */
    public static Woven weave(Workspace workspace, ClassFiles submission, TestSuite suite) {
        ClassFiles exploring = suite.exploringTests();
        String codeHash = Fingerprint.of(workspace.sources());
        if (exploring.byName().isEmpty()) {
            return new Woven.Ready(
                    new Program(submission, suite.plainTests(), ClassFiles.NONE, ClassFiles.NONE, false, codeHash)
                            .with(workspace.libraries()));
        }
        Weaving weaving = Weaver.standard().weave(submission.byName(), exploring.byName());
        if (weaving instanceof Weaving.WovenClasses woven) {
            return new Woven.Ready(new Program(
                            submission,
                            suite.plainTests(),
                            new ClassFiles(woven.submission()),
                            new ClassFiles(woven.scenario()),
                            woven.fresh(),
                            codeHash)
                    .with(workspace.libraries()));
        }
        return refused(workspace, ((Weaving.Unsupported) weaving).uses());
    }

    private static Woven refused(Workspace workspace, List<Unmodelled> uses) {
        List<Refusal> refusals = uses.stream()
                .flatMap(use -> pathOf(workspace, use.file()).stream()
                        .map(path -> new Refusal(path, use.line(), use.what(), INSTEAD)))
                .toList();
        if (refusals.isEmpty()) {
            throw new ToolFailure("the tests use what schedule exploration has no model for: " + uses
                    + "; rewrite the tests, see docs/exploring-schedules.md");
        }
        return new Woven.Refused(refusals);
    }

    private static Optional<String> pathOf(Workspace workspace, String fileName) {
        return workspace.sources().stream()
                .filter(source -> source.name().equals(fileName))
                .map(SourceFile::path)
                .findFirst();
    }
}
