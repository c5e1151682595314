package oslab.procpool;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Launches {@link FakeWorker}s, and counts. A pool cannot tell the difference, and tests can try it under every schedule, in
 * virtual time, without a process.
 */
final class FakeLauncher implements WorkerLauncher {
    private final Wire wire;
    private final FakeWorker.Pace pace;
    private final Object interpreter = new Object();
    private final List<FakeWorker> workers = new ArrayList<>();
    private LaneLog log;
    private int mostLaunches = Integer.MAX_VALUE;

    private FakeLauncher(Wire wire, FakeWorker.Pace pace) {
        this.wire = wire;
        this.pace = pace;
    }

    /** Workers that compute by themselves, each on a thread that stands for its process. */
    static FakeLauncher computing() {
        return computing(Wire.withoutCopies());
    }

    static FakeLauncher computing(Wire wire) {
        return new FakeLauncher(wire, FakeWorker.Pace.ITS_OWN);
    }

    /** Workers that share one lock and compute only while they hold it, like threads of one Python interpreter. */
    static FakeLauncher computingUnderOneLock() {
        return new FakeLauncher(Wire.withoutCopies(), FakeWorker.Pace.ONE_AT_A_TIME);
    }

    /** Workers whose answer is there as soon as the call is sent. */
    static FakeLauncher instant() {
        return new FakeLauncher(Wire.withoutCopies(), FakeWorker.Pace.INSTANT);
    }

    /** The same, but after {@code launches} processes no more can be started. */
    FakeLauncher failingAfter(int launches) {
        mostLaunches = launches;
        return this;
    }

    /** Writes down from now on what happens to its workers. */
    LaneLog logging() {
        log = new LaneLog(this);
        return log;
    }

    @Override
    public synchronized FakeWorker launch() throws IOException {
        if (workers.size() >= mostLaunches) {
            throw new IOException("no more processes can be started");
        }
        FakeWorker worker = new FakeWorker(1001 + workers.size(), wire, pace, interpreter, log);
        workers.add(worker);
        return worker;
    }

    @Override
    public byte[] serialise(RemoteCall<?> call) throws IOException {
        return wire.bytesOf(call);
    }

    @Override
    public Object deserialise(byte[] content) throws IOException, ClassNotFoundException {
        return wire.objectOf(content);
    }

    /** All workers that were ever launched, in this order. */
    synchronized List<FakeWorker> workers() {
        return List.copyOf(workers);
    }

    FakeWorker worker(int index) {
        return workers().get(index);
    }

    int launched() {
        return workers().size();
    }

    /** How many have not ended. */
    long alive() {
        return workers().stream().filter(worker -> !worker.hasEnded()).count();
    }

    /** How many have ended, but nobody has waited for them. */
    long zombies() {
        return workers().stream()
                .filter(worker -> worker.hasEnded() && !worker.wasWaitedFor())
                .count();
    }

    /** How many calls were sent to all workers together. */
    int calls() {
        return workers().stream().mapToInt(FakeWorker::calls).sum();
    }
}
