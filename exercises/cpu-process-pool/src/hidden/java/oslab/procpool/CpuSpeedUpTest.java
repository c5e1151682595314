package oslab.procpool;

import static dev.lockstep.kit.interleavings.Checks.check;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** In virtual time: workers that share no lock compute side by side, so n tasks on w workers take n / w waves, rounded up. */
@Tag("criterion:cpu-speed-up")
class CpuSpeedUpTest {
    private static final int MILLIS = 50;

    @Test
    void asManyWorkersAsTasksTakeOneWave() {
        Scenes.calm(() -> check("milliseconds of 6 tasks on 6 workers", millisFor(6, Collections.nCopies(6, MILLIS), 1))
                        .isEqualTo(MILLIS))
                .schedules(3)
                .assertPassed();
    }

    @Test
    void fewerWorkersTakeMoreWaves() {
        Scenes.calm(() -> {
                    check("milliseconds of 6 tasks on 3 workers", millisFor(3, Collections.nCopies(6, MILLIS), 1))
                            .isEqualTo(2 * MILLIS);
                    check("milliseconds of 6 tasks on 4 workers", millisFor(4, Collections.nCopies(6, MILLIS), 1))
                            .isEqualTo(2 * MILLIS);
                    check("milliseconds of 6 tasks on 1 worker", millisFor(1, Collections.nCopies(6, MILLIS), 1))
                            .isEqualTo(6 * MILLIS);
                })
                .schedules(3)
                .assertPassed();
    }

    @Test
    void aWorkerThatIsFreeTakesTheNextTask() {
        Scenes.calm(() -> {
                    List<Integer> tasks = List.of(4 * MILLIS, MILLIS, 4 * MILLIS);
                    check("milliseconds of a long, a short and a long task on 2 workers", millisFor(2, tasks, 1))
                            .isEqualTo(5 * MILLIS);
                })
                .schedules(20)
                .assertPassed();
    }

    @Test
    void chunksAreSharedOutLikeTasks() {
        Scenes.calm(() -> check(
                                "milliseconds of 8 tasks in chunks of 2 on 4 workers",
                                millisFor(4, Collections.nCopies(8, MILLIS), 2))
                        .isEqualTo(2 * MILLIS))
                .schedules(3)
                .assertPassed();
    }

    /** Whatever the threads of the pool do when the second task comes. */
    @Test
    void bothIdleWorkersAreWokenForTwoTasks() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = Pools.pool(2, FakeLauncher.computing());
                    Pools.settle();
                    long start = System.nanoTime();
                    Future<Integer> one = pool.submit(Pools::compute, 50);
                    Future<Integer> other = pool.submit(Pools::compute, 50);
                    one.get();
                    other.get();
                    check("milliseconds", (System.nanoTime() - start) / 1_000_000)
                            .isEqualTo(50);
                })
                .preemptions(1)
                .schedules(100)
                .assertPassed();
    }

    private static long millisFor(int workers, List<Integer> tasks, int chunkSize) throws Exception {
        WorkerProcessPool pool = Pools.pool(workers, FakeLauncher.computing());
        long start = System.nanoTime();
        pool.map(Pools::compute, tasks, chunkSize);
        return (System.nanoTime() - start) / 1_000_000;
    }
}
