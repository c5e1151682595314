package dev.lockstep.core.batch;

import dev.lockstep.core.Installation;
import dev.lockstep.core.source.Fingerprint;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.Limits;
import dev.lockstep.model.Submission;

/**
 * All that a grade depends on besides the submission.
 *
 * @param fingerprint of the exercise: manifest, stub, tests
 * @param lockstep version of Lockstep
 * @param build fingerprint of what of Lockstep decides grades
 * @param jdk version of the JDK that runs tests
 * @param seed of every random choice
 * @param round how often all results were thrown away to be found anew
 */
public record Conditions(
        ExerciseId exercise,
        String fingerprint,
        String lockstep,
        String build,
        String jdk,
        Limits limits,
        long seed,
        int round) {
    /** Those of {@code exercise} as it lies there now, on this machine. */
    public static Conditions of(Exercise exercise, Installation installation) {
        return new Conditions(
                exercise.id(),
                Fingerprints.of(exercise),
                Installation.VERSION,
                Fingerprints.of(installation),
                installation.jdkVersion(),
                exercise.limits(),
                Installation.SEED,
                0);
    }

    /** The same in another round. */
    public Conditions inRound(int number) {
        return new Conditions(exercise, fingerprint, lockstep, build, jdk, limits, seed, number);
    }

    /** Names the grade of {@code submission} under these conditions: another for whatever differs. */
    public String keyOf(Submission submission) {
        Fingerprint key = new Fingerprint().add(id()).add(submission.files());
        submission.ignored().forEach(file -> key.add(file.path()).add(file.reason()));
        return key.hexadecimal();
    }

    /** Names these conditions. */
    public String id() {
        return new Fingerprint()
                .add(exercise.value())
                .add(fingerprint)
                .add(lockstep)
                .add(build)
                .add(jdk)
                .add(limits.test() + " " + limits.heapMegabytes() + " " + limits.outputKilobytes())
                .add(seed + " " + round)
                .hexadecimal();
    }
}
