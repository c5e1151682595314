package oslab.procpool;

import static dev.lockstep.kit.interleavings.Checks.check;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("criterion:workers")
class WorkersTest {
    @Test
    void areStartedWhenThePoolIsMade() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    Pools.pool(3, launcher);
                    Pools.settle();
                    check("processes of a pool of 3", launcher.launched()).isEqualTo(3);
                })
                .assertPassed();
    }

    @Test
    void areUsedForOneTaskAfterAnother() {
        Scenes.calm(() -> {
                    FakeLauncher launcher = FakeLauncher.computing();
                    WorkerProcessPool pool = Pools.pool(2, launcher);
                    for (int task = 0; task < 6; task++) {
                        pool.submit(Pools::compute, task).get();
                    }
                    check("processes after six tasks", launcher.launched()).isEqualTo(2);
                    check("of them ended", launcher.workers().stream().anyMatch(FakeWorker::hasEnded))
                            .isFalse();
                })
                .assertPassed();
    }

    @Test
    void areNamedByTheirPids() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = Pools.pool(3, FakeLauncher.computing());
                    check("pids", sorted(pool.pids())).isEqualTo(List.of(1001L, 1002L, 1003L));
                })
                .assertPassed();
    }

    @Test
    void areNamedNoMoreWhenAllHaveEnded() {
        Scenes.calm(() -> {
                    WorkerProcessPool pool = Pools.pool(2, FakeLauncher.computing());
                    pool.shutdown(true);
                    check("pids after shutdown", pool.pids()).isEqualTo(List.of());
                })
                .assertPassed();
    }

    private static List<Long> sorted(List<Long> pids) {
        return pids.stream().sorted().toList();
    }
}
