package dev.lockstep.core.verify;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.Installation;
import dev.lockstep.core.suite.BrokenExercise;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.TestPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Holds an exercise to the contract: tests that bite, points that add up, a handout that works. */
public final class ContractVerifier {
    private static final int FULL_RUNS = 20;

    private final Installation installation;
    private final int runs;

    private ContractVerifier(Installation installation, int runs) {
        this.installation = installation;
        this.runs = runs;
    }

    /** Runs right solutions once idle and once under load. */
    public static ContractVerifier brief(Installation installation) {
        return new ContractVerifier(installation, 1);
    }

    /** Runs right solutions 20 times idle and 20 times under load. */
    public static ContractVerifier full(Installation installation) {
        return new ContractVerifier(installation, FULL_RUNS);
    }

    /**
     * Checks every clause.
     *
     * @param progress told of each clause as it ends, with its findings
     * @return all findings; none if the exercise passes
     */
    public List<Finding> verify(Exercise exercise, BiConsumer<String, List<Finding>> progress) {
        TestPlan plan;
        try (GradingPipeline pipeline = GradingPipeline.open(installation)) {
            plan = pipeline.suite(exercise).plan();
        } catch (BrokenExercise broken) {
            List<Finding> findings = broken.problems().stream()
                    .map(problem -> new Finding(exercise.id().value(), problem))
                    .toList();
            progress.accept("stub and tests compile", findings);
            return findings;
        }
        Solutions solutions = SolutionsReader.read(exercise);
        List<Finding> all = new ArrayList<>();
        for (Clause clause : clauses(exercise, plan, solutions)) {
            List<Finding> findings = clause.check();
            progress.accept(clause.title(), findings);
            all.addAll(findings);
        }
        return all;
    }

    private List<Clause> clauses(Exercise exercise, TestPlan plan, Solutions solutions) {
        GradedSolutions graded = new GradedSolutions(installation, exercise);
        return List.of(
                new TagsAndPointsAddUp(exercise, plan),
                new SolutionsAreReadable(solutions),
                new StubEarnsNothing(graded, exercise),
                new RightOnesEarnAll(graded, solutions, runs),
                new MutantsLoseWhatTheyName(graded, solutions),
                new EveryCriterionBites(exercise, solutions),
                new HandoutWorksAlone(installation, exercise, plan, solutions));
    }
}
