package dev.lockstep.core.verify;

import dev.lockstep.core.Installation;
import dev.lockstep.core.suite.BrokenExercise;
import dev.lockstep.model.ContractLevel;
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

    /** Checks every clause that the exercise's own level asks for; see {@link #verify(Exercise, ContractLevel, BiConsumer)}. */
    public List<Finding> verify(Exercise exercise, BiConsumer<String, List<Finding>> progress) {
        return verify(exercise, exercise.level(), progress);
    }

    /**
     * Checks every clause that {@code level} asks for.
     *
     * @param progress told of each clause as it ends, with its findings
     * @return all findings; none if the exercise passes
     */
    public List<Finding> verify(Exercise exercise, ContractLevel level, BiConsumer<String, List<Finding>> progress) {
        try (GradingPool pool = new GradingPool(installation)) {
            TestPlan plan = GradingPool.get(
                    pool.grading(pipeline -> pipeline.suite(exercise).plan()));
            return check(clauses(pool, exercise, plan, level), progress);
        } catch (BrokenExercise broken) {
            List<Finding> findings = broken.problems().stream().map(Finding::of).toList();
            progress.accept("stub and tests compile", findings);
            return findings;
        }
    }

    private static List<Finding> check(List<Clause> clauses, BiConsumer<String, List<Finding>> progress) {
        clauses.forEach(Clause::begin);
        List<Finding> all = new ArrayList<>();
        for (Clause clause : clauses) {
            List<Finding> findings = clause.check();
            progress.accept(clause.title(), findings);
            all.addAll(findings);
        }
        return all;
    }

    /** What is built in the handout. Every right solution has passed the public tests in a worker by then. */
    private List<Solution> handedIn(Solutions solutions) {
        return runs == 1 ? solutions.right().stream().limit(1).toList() : solutions.right();
    }

    private List<Clause> clauses(GradingPool pool, Exercise exercise, TestPlan plan, ContractLevel level) {
        Solutions solutions = SolutionsReader.read(exercise);
        GradedSolutions graded = GradedSolutions.byEveryTest(pool, exercise);
        GradedSolutions mutants = GradedSolutions.byCriteria(pool, exercise);
        AuthorPlaces places = new AuthorPlaces(exercise);
        List<Clause> clauses = List.of(
                new TagsAndPointsAddUp(exercise, plan),
                new SolutionsAreReadable(solutions),
                new StubEarnsNothing(graded, exercise),
                new RightOnesEarnAll(graded, solutions, places, runs),
                new HandoutWorksAlone(pool, installation, exercise, plan, handedIn(solutions)),
                new MutantsLoseWhatTheyName(mutants, solutions, exercise),
                new EveryCriterionBites(exercise, solutions),
                new RightOnesHoldUnderLoad(graded, solutions, places, runs));
        return clauses.stream().filter(clause -> level.includes(clause.level())).toList();
    }
}
