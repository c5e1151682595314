package oslab.procpool;

import static dev.lockstep.kit.interleavings.Checks.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("criterion:map")
class MapTest {
    @Test
    void resultsComeInTheOrderOfTheInputsWhoeverIsReadyFirst() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = Pools.pool(3, FakeLauncher.computing());
                    check("results", pool.map(Pools::compute, List.of(30, 10, 20), 1))
                            .isEqualTo(List.of(30, 10, 20));
                })
                .assertPassed();
    }

    @Test
    void resultsAreTheSameForEveryChunkSize() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = Pools.pool(2, FakeLauncher.instant());
                    List<Integer> inputs = List.of(1, 2, 3, 4, 5, 6, 7);
                    List<Integer> squares = List.of(1, 4, 9, 16, 25, 36, 49);
                    for (int chunk = 1; chunk <= 8; chunk++) {
                        check("results in chunks of " + chunk, pool.map(Pools::square, inputs, chunk))
                                .isEqualTo(squares);
                    }
                })
                .schedules(5)
                .assertPassed();
    }

    @Test
    void asManyInputsTravelTogetherAsTheChunkSizeSays() {
        Scenes.calm(() -> {
                    List<Integer> inputs = List.of(1, 2, 3, 4, 5, 6, 7);
                    check("calls for chunks of 1", callsFor(inputs, 1)).isEqualTo(7);
                    check("calls for chunks of 3", callsFor(inputs, 3)).isEqualTo(3);
                    check("calls for chunks of 7", callsFor(inputs, 7)).isEqualTo(1);
                    check("calls for the largest chunks", callsFor(inputs, Integer.MAX_VALUE))
                            .isEqualTo(1);
                })
                .schedules(5)
                .assertPassed();
    }

    @Test
    void noInputsGiveNoResults() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.instant();
                    WorkerProcessPool pool = Pools.pool(1, launcher);
                    check("results", pool.map(Pools::square, List.<Integer>of(), 2))
                            .isEqualTo(List.of());
                    check("calls", launcher.calls()).isZero();
                })
                .assertPassed();
    }

    @Test
    void nullsAreResultsLikeOthers() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = Pools.pool(1, FakeLauncher.instant());
                    List<Object> inputs = new ArrayList<>(Arrays.asList("a", null, "c"));
                    check("results", pool.map(input -> input, inputs, 2)).isEqualTo(inputs);
                })
                .assertPassed();
    }

    @Test
    void whatHasNotBeenSentWhenOneFailsIsCancelled() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = Pools.pool(1, launcher);
                    if (!FailingTasks.ofMap(pool, List.of(10, 20, 30, 40), 1).equals("10")) {
                        return; // which failure comes out is judged with the exceptions
                    }
                    Pools.settle();
                    // the second may be on its way before map learns of the first
                    check("more than two calls were sent", launcher.calls() > 2).isFalse();
                })
                .assertPassed();
    }

    private static int callsFor(List<Integer> inputs, int chunkSize) throws Exception {
        FakeLauncher launcher = FakeLauncher.instant();
        Pools.pool(1, launcher).map(Pools::square, inputs, chunkSize);
        return launcher.calls();
    }
}
