package dev.lockstep.mutation;

import dev.lockstep.core.ClassTrials;
import dev.lockstep.core.Installation;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.intake.Received;
import dev.lockstep.core.source.ExerciseLayout;
import dev.lockstep.core.verify.Finding;
import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Submission;
import dev.lockstep.model.TestOutcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts every mutant of the reference to the tests of an exercise; what none of them notices is a gap, or needs a reason. */
public final class MutationVerifier {
    private final Installation installation;
    private final Consumer<JudgedMutant> progress;

    /** @param progress told of each mutant when its fate is known, by any thread */
    public MutationVerifier(Installation installation, Consumer<JudgedMutant> progress) {
        this.installation = installation;
        this.progress = progress;
    }

    /**
     * Judges every mutant of the reference of {@code exercise}, as many at a time as there are processors.
     *
     * @throws ToolFailure if a worker breaks, or there is no usable reference
     */
    public MutationResult verify(Exercise exercise) {
        Path folder = ExerciseLayout.solutions(exercise).resolve("reference");
        if (!(Intake.receive(folder, exercise) instanceof Received.Accepted accepted)) {
            throw new ToolFailure(folder + " is no usable solution: run lockstep verify " + exercise.id());
        }
        Submission reference = accepted.submission();
        EquivalentMutants equivalents = EquivalentMutantsReader.read(exercise);
        try (ClassTrials trials = ClassTrials.of(installation, exercise, reference)) {
            Optional<TestOutcome> unfit = trials.firstLoss(trials.compiled());
            if (unfit.isPresent()) {
                return new MutationResult(List.of(), List.of(unfit(folder, unfit.get())));
            }
            List<Mutant> mutants = MutantMaker.mutants(reference, trials.compiled());
            return result(folder, equivalents, judged(mutants, trials, equivalents, folder));
        }
    }

    private static Finding unfit(Path reference, TestOutcome outcome) {
        return new Finding(
                reference.toString(),
                "does not pass " + outcome.test().id() + " itself, so its mutants would show nothing");
    }

    private List<JudgedMutant> judged(
            List<Mutant> mutants, ClassTrials trials, EquivalentMutants equivalents, Path folder) {
        ClassFiles original = trials.compiled();
        return InParallel.map(mutants, mutant -> {
            Optional<TestOutcome> loss = trials.firstLoss(mutant.in(original));
            String place = folder.resolve(mutant.file()) + ":" + mutant.line();
            JudgedMutant judged = new JudgedMutant(mutant.name(), place, fate(mutant, loss, equivalents));
            progress.accept(judged);
            return judged;
        });
    }

    private static JudgedMutant.Fate fate(Mutant mutant, Optional<TestOutcome> loss, EquivalentMutants equivalents) {
        if (loss.isPresent()) {
            return new JudgedMutant.Killed(loss.get());
        }
        String why = equivalents.reasons().get(mutant.name());
        return why == null ? new JudgedMutant.Survived() : new JudgedMutant.Equivalent(why);
    }

    private static MutationResult result(Path folder, EquivalentMutants equivalents, List<JudgedMutant> judged) {
        List<Finding> findings = new ArrayList<>(equivalents.problems());
        findings.addAll(Disagreements.between(judged, equivalents));
        return new MutationResult(judged, findings);
    }
}
