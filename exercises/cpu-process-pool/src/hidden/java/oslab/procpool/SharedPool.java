package oslab.procpool;

import java.io.IOException;

/** A pool of real processes that many tests use one after another, since starting them takes its time. */
final class SharedPool {
    /** What a test does with it. */
    interface Use {
        void with(WorkerProcessPool pool) throws Exception;
    }

    private final int workers;
    private JavaWorkers launcher;
    private WorkerProcessPool pool;
    private boolean usable;

    SharedPool(int workers) {
        this.workers = workers;
    }

    /** A use that fails costs nobody else: the next one gets a new pool. */
    void with(Use use) throws Exception {
        if (!usable) {
            startAnew();
        }
        usable = false;
        use.with(pool);
        usable = true;
    }

    /** A use after which the pool is of no use any more. */
    void withLast(Use use) throws Exception {
        with(use);
        usable = false;
    }

    JavaWorkers launcher() {
        return launcher;
    }

    private void startAnew() throws IOException {
        if (launcher != null) {
            launcher.children().close();
        }
        launcher = new JavaWorkers();
        pool = Pools.pool(workers, launcher);
    }
}
