package oslab.procpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.kit.processes.ChildProcess;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/** The basics with two real processes. Run these when the scenarios of EveryScheduleTest pass; they carry no points. */
@Timeout(60)
class WorkerProcessPoolTest {
    private final JavaWorkers launcher = new JavaWorkers();

    @AfterEach
    void endProcesses() {
        launcher.children().close();
    }

    @Test
    @Tag("twin:errors")
    void refusesAPoolWithoutWorkers() {
        assertThatThrownBy(() -> Pools.pool(0, launcher)).isInstanceOf(IllegalArgumentException.class);
    }

    /** One pool for all of it, since starting processes takes its time. */
    @Test
    @Tag("twin:separate-memory")
    @Tag("twin:parallelism")
    @Tag("twin:no-orphans")
    void twoProcessesComputeEachInAMemoryOfItsOwnAndEnd(TestReporter reporter) throws Exception {
        WorkerProcessPool pool = Pools.pool(2, launcher);

        Future<Integer> answer = pool.submit(RemoteTasks.square(), 12);
        assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo(144);

        List<Long> pids = pool.map(RemoteTasks.meet("public"), List.of(2, 2), 1);
        assertThat(pids).as("pids of two tasks that met").containsExactlyInAnyOrderElementsOf(pool.pids());

        pool.submit(RemoteTasks.addToCount(), 5).get(30, TimeUnit.SECONDS);
        assertThat(RemoteTasks.countHere()).as("static field in this process").isZero();

        pool.close();
        assertThat(launcher.children().alive()).as("processes that are left").isZero();
        report(reporter);
    }

    private void report(TestReporter reporter) {
        int number = 0;
        for (ChildProcess child : launcher.children().launched()) {
            String sent = child.sentBytes() + " bytes to it, " + child.receivedBytes() + " bytes from it, ";
            String computed = child.processorNanos().orElse(0) / 1_000_000 + " ms of processor time for its tasks";
            reporter.publishEntry("worker process " + ++number, sent + computed);
        }
    }
}
