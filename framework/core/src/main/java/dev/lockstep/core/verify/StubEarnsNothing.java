package dev.lockstep.core.verify;

import dev.lockstep.core.source.ExerciseLayout;
import dev.lockstep.model.ContractLevel;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import java.nio.file.Path;
import java.util.List;

/** Clause 1: the stub compiles against public and hidden tests, and earns 0 points. */
final class StubEarnsNothing implements Clause {
    private final GradedSolutions graded;
    private final Path stub;

    StubEarnsNothing(GradedSolutions graded, Exercise exercise) {
        this.graded = graded;
        this.stub = exercise.folder().resolve(ExerciseLayout.STUB);
    }

    @Override
    public String title() {
        return "the stub compiles and earns nothing";
    }

    @Override
    public ContractLevel level() {
        return ContractLevel.DRAFT;
    }

    @Override
    public void begin() {
        graded.begin(List.of(stub));
    }

    @Override
    public List<Finding> check() {
        Report report = graded.grade(List.of(stub)).get(0);
        if (report.status() instanceof Status.NotGraded broken) {
            return List.of(new Finding(stub.toString(), "was not graded: " + broken.reason()));
        }
        return report.grade().criteria().stream()
                .filter(criterion -> criterion.isEarned())
                .map(criterion -> new Finding(
                        stub.toString(),
                        "earns criterion '" + criterion.criterion().id()
                                + "' without a line of work: strengthen its tests"))
                .toList();
    }
}
