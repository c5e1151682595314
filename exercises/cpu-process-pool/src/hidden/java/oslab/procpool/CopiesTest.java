package oslab.procpool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Fake workers, real bytes: what the caller does after submit reaches nobody. */
@Tag("criterion:separate-memory")
class CopiesTest {
    private static CountDownLatch latch;

    private final FakeLauncher launcher = FakeLauncher.computing(new RealBytes());

    @AfterEach
    void endThreads() {
        launcher.workers().forEach(FakeWorker::kill);
    }

    @Test
    void anArgumentTravelsAsItWasWhenItWasHandedOver() throws Exception {
        WorkerProcessPool pool = Pools.pool(1, launcher);
        latch = new CountDownLatch(1);
        pool.submit(nothing -> pass(), null);
        ArrayList<String> list = new ArrayList<>(List.of("before"));
        Future<String> future = pool.submit(List::toString, list);
        list.add("after");
        latch.countDown();

        assertThat(future.get()).isEqualTo("[before]");
    }

    private static Object pass() throws InterruptedException {
        latch.await();
        return null;
    }
}
