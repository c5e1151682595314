package oslab.procpool;

import dev.lockstep.kit.pictures.ProcessLanes;
import java.util.ArrayList;
import java.util.List;

/** Writes down what happens to fake workers. A worker has the lane of its first event, whoever was started first. */
final class LaneLog {
    private final FakeLauncher launcher;
    private final List<FakeWorker> lanes = new ArrayList<>();
    private final List<ProcessLanes.Event> events = new ArrayList<>();

    LaneLog(FakeLauncher launcher) {
        this.launcher = launcher;
    }

    /** For the worker that runs this very task; what runs elsewhere has no lane. */
    void addHere(String what) {
        for (FakeWorker worker : launcher.workers()) {
            if (worker.runsHere()) {
                add(worker, what);
            }
        }
    }

    synchronized void add(FakeWorker worker, String what) {
        if (!lanes.contains(worker)) {
            lanes.add(worker);
        }
        events.add(ProcessLanes.Event.of(lanes.indexOf(worker), what));
    }

    /** What happened beside what should have. */
    synchronized ProcessLanes comparedWith(String title, List<ProcessLanes.Event> expected) {
        List<ProcessLanes.Process> processes = new ArrayList<>();
        for (FakeWorker worker : lanes) {
            String name = "worker " + (processes.size() + 1);
            processes.add(new ProcessLanes.Process(
                    name, worker.pid(), ProcessLanes.UNKNOWN, ProcessLanes.UNKNOWN, worker.computedMillis()));
        }
        return ProcessLanes.comparing(title, expected, events, processes);
    }
}
