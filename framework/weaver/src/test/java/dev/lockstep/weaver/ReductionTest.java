package dev.lockstep.weaver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.kit.interleavings.Exploration;
import dev.lockstep.kit.interleavings.Result;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the reduction leaves out has no outcome of its own, under any bound. */
class ReductionTest {
    private static final int PROGRAMS = 5;

    @Test
    void reachesEveryOutcomeThatTheFullSearchReaches() throws ReflectiveOperationException {
        for (int program = 0; program < PROGRAMS; program++) {
            for (int bound = 0; bound <= 3; bound++) {
                Set<String> reduced = new TreeSet<>();
                Set<String> all = new TreeSet<>();
                Result with = explore(program, bound, reduced, true);
                Result without = explore(program, bound, all, false);

                String what = "program " + program + " at bound " + bound + ": " + with + " beside " + without;
                assertTrue(((Result.Passed) without).withinBudget(), what);
                assertEquals(all, reduced, what);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Result explore(int program, int bound, Set<String> outcomes, boolean reduce)
            throws ReflectiveOperationException {
        Class<?> type = Corpus.load("dev.lockstep.weaver.corpus.Outcomes");
        Method programs = type.getMethod("programs", Consumer.class);
        Consumer<String> collector = outcomes::add;
        Exploration exploration = ((List<Exploration>) programs.invoke(null, collector)).get(program);
        Exploration bounded = exploration.preemptions(bound).schedules(200_000).randomSchedules(0, 1);
        return (reduce ? bounded : bounded.withoutReduction()).result();
    }
}
