package oslab.procpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.kit.processes.ChildProcess;
import java.io.NotSerializableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One real process for all of these; it is replaced after a test that failed. The order saves processes, and nothing depends on it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OneProcessTest {
    private static final SharedPool SHARED = new SharedPool(1);

    @Test
    @Tag("criterion:separate-memory")
    void aStaticFieldOfTheWorkerStaysThere() throws Exception {
        SHARED.with(pool -> {
            int before = pool.submit(RemoteTasks.addToCount(), 0).get();

            assertThat(pool.submit(RemoteTasks.addToCount(), 5).get()).isEqualTo(before + 5);
            assertThat(pool.submit(RemoteTasks.addToCount(), 2).get()).isEqualTo(before + 7);
            assertThat(RemoteTasks.countHere()).isZero();
        });
    }

    @Test
    @Tag("criterion:separate-memory")
    void aTaskRunsInTheProcessThatThePoolNames() throws Exception {
        SHARED.with(pool -> {
            Long pid = pool.submit(RemoteTasks.pid(), null).get();

            assertThat(pool.pids()).containsExactly(pid);
            assertThat(pid).isNotEqualTo(ProcessHandle.current().pid());
        });
    }

    @Test
    @Tag("criterion:separate-memory")
    void argumentsAndResultsAreCopies() throws Exception {
        SHARED.with(pool -> {
            ArrayList<String> list = new ArrayList<>(List.of("mine"));
            List<String> result =
                    pool.submit(RemoteTasks.append("the worker's"), list).get();

            assertThat(result).containsExactly("mine", "the worker's");
            assertThat(list).containsExactly("mine");
        });
    }

    @Test
    @Tag("criterion:results")
    void moreThanAPipeHoldsComesAndGoes() throws Exception {
        SHARED.with(pool -> {
            byte[] bytes = new byte[300_000];
            Arrays.fill(bytes, (byte) 7);

            assertThat(pool.submit(RemoteTasks.echo(), bytes).get()).isEqualTo(bytes);
        });
    }

    @Test
    @Tag("criterion:serialisation")
    void aResultThatCannotLeaveItsProcessFailsItsTask() throws Exception {
        SHARED.with(pool -> {
            assertThatThrownBy(() -> pool.submit(RemoteTasks.returnWhatCannotTravel(), null)
                            .get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(NotSerializableException.class);
            assertThat(pool.submit(RemoteTasks.square(), 3).get()).isEqualTo(9);
        });
    }

    @Test
    @Tag("criterion:exceptions")
    void anExceptionBringsTheStackTraceOfTheWorker() throws Exception {
        SHARED.with(pool -> {
            Throwable thrown = thrownBy(pool);

            assertThat(thrown).isInstanceOf(IllegalStateException.class).hasMessage("no luck");
            assertThat(thrown.getStackTrace()[0].getClassName()).isEqualTo(RemoteTasks.class.getName());
            assertThat(Arrays.stream(thrown.getStackTrace()).map(StackTraceElement::getClassName))
                    .as("classes on the stack of the worker")
                    .contains("dev.lockstep.kit.processes.ChildMain");
        });
    }

    @Test
    @Order(Integer.MAX_VALUE)
    @Tag("criterion:no-orphans")
    void afterCloseNoProcessIsLeft() throws Exception {
        SHARED.withLast(pool -> {
            Future<Integer> last = pool.submit(RemoteTasks.square(), 3);
            pool.close();

            assertThat(last.get()).isEqualTo(9);
            assertThat(SHARED.launcher().children().launched())
                    .as("processes, ended as it was told")
                    .hasSize(1)
                    .allMatch(ChildProcess::endedAsTold);
        });
    }

    private static Throwable thrownBy(WorkerProcessPool pool) throws InterruptedException {
        try {
            pool.submit(RemoteTasks.fail(), "no luck").get();
            throw new AssertionError("get returned although the function failed");
        } catch (ExecutionException failed) {
            return failed.getCause();
        }
    }
}
