package dev.lockstep.core.verify;

import dev.lockstep.core.Installation;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.handout.Handout;
import dev.lockstep.core.handout.HandoutWriter;
import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.intake.Received;
import dev.lockstep.core.source.ExerciseLayout;
import dev.lockstep.model.ContractLevel;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.TestPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Clause 6: the handout holds nothing hidden, and builds offline by itself. */
final class HandoutWorksAlone implements Clause {
    private final GradingPool pool;
    private final Installation installation;
    private final Exercise exercise;
    private final TestPlan plan;
    private final List<Solution> solutions;
    private @Nullable Future<List<Finding>> checked;

    HandoutWorksAlone(
            GradingPool pool, Installation installation, Exercise exercise, TestPlan plan, List<Solution> solutions) {
        this.pool = pool;
        this.installation = installation;
        this.exercise = exercise;
        this.plan = plan;
        this.solutions = solutions;
    }

    @Override
    public String title() {
        return "the handout holds nothing hidden, and its public tests pass offline with a right solution";
    }

    @Override
    public ContractLevel level() {
        return ContractLevel.COURSE;
    }

    @Override
    public void begin() {
        checked = pool.submit(this::checkNow);
    }

    @Override
    public List<Finding> check() {
        return GradingPool.get(Objects.requireNonNull(checked, "begin comes first"));
    }

    private List<Finding> checkNow() {
        try (TemporaryFolder temporary = TemporaryFolder.create("lockstep-handout")) {
            Path folder = temporary.path().resolve(exercise.id().value());
            Handout handout = HandoutWriter.write(exercise, folder, installation.desk());
            if (handout instanceof Handout.Refused refused) {
                return List.of(finding(refused.problem()));
            }
            List<Finding> findings = new ArrayList<>(HandoutText.findings(exercise));
            findings.addAll(HiddenWords.of(exercise, plan).in(folder).stream()
                    .map(this::finding)
                    .toList());
            findings.addAll(build(folder));
            return findings;
        }
    }

    /** A right solution must pass the public tests under plain Maven. */
    private List<Finding> build(Path handout) {
        List<Finding> findings = new ArrayList<>();
        for (Solution solution : solutions) {
            layOver(solution.folder(), handout);
            MavenBuild.Outcome outcome = MavenBuild.test(handout, installation.jdk());
            if (!outcome.succeeded()) {
                findings.add(new Finding(
                        solution.folder().toString(),
                        "mvn test fails in the handout, which is laid out like " + exercise.folder() + ":\n"
                                + outcome.lastLines(handout, exercise.folder())));
            }
        }
        return findings;
    }

    private void layOver(Path solution, Path handout) {
        if (!(Intake.receive(solution, exercise) instanceof Received.Accepted accepted)) {
            return; // another clause says what is wrong with it
        }
        try {
            for (SourceFile file : accepted.submission().files()) {
                Files.writeString(handout.resolve(ExerciseLayout.STUB).resolve(file.path()), file.text());
            }
        } catch (IOException broken) {
            throw new ToolFailure("a solution cannot be laid over the handout: " + broken.getMessage(), broken);
        }
    }

    private Finding finding(String problem) {
        return new Finding(exercise.folder().toString(), problem);
    }
}
