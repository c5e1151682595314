package dev.lockstep.reports;

import dev.lockstep.model.ProcessLanes;
import dev.lockstep.model.WorkerGantt;
import java.util.ArrayList;
import java.util.List;

/** Puts pictures of threads and processes into words and has them drawn. */
final class ConcurrentPictureViews {
    private static final String NOTHING = "–";

    private ConcurrentPictureViews() {}

    static PictureView of(WorkerGantt gantt) {
        int marked = gantt.firstDifference();
        List<PictureView.Row> table = new ArrayList<>();
        for (int i = 0; i < gantt.moments().size(); i++) {
            WorkerGantt.Moment moment = gantt.moments().get(i);
            table.add(row(
                    i == marked,
                    moment.time() + " " + gantt.unit(),
                    moment.event(),
                    told(moment.expected()),
                    told(moment.actual())));
        }
        return new PictureView(
                gantt.title(),
                WorkerGanttLayout.of(gantt),
                List.of(
                        new PictureView.Key("task", "a task that a thread runs"),
                        new PictureView.Key("queue", "tasks that wait in the queue")),
                List.of("Time", "Event", "Expected", "Yours"),
                table);
    }

    private static String told(WorkerGantt.State state) {
        List<String> parts = new ArrayList<>();
        for (int thread = 0; thread < state.running().size(); thread++) {
            String task = state.task(thread);
            parts.add("thread " + (thread + 1) + ": " + (task.isEmpty() ? NOTHING : task));
        }
        if (parts.isEmpty()) {
            parts.add("nothing runs");
        }
        parts.add(state.queued() == 0 ? "nothing waits" : state.queued() + (state.queued() == 1 ? " waits" : " wait"));
        return String.join(", ", parts);
    }

    static PictureView of(ProcessLanes lanes) {
        int marked = lanes.firstDifference();
        List<PictureView.Row> table = new ArrayList<>();
        for (int i = 0; i < lanes.steps().size(); i++) {
            ProcessLanes.Step step = lanes.steps().get(i);
            table.add(row(
                    i == marked,
                    Integer.toString(step.number()),
                    told(lanes, step.expected()),
                    told(lanes, step.actual())));
        }
        lanes.processes().forEach(process -> table.add(row(false, "in all", "", told(process))));
        return new PictureView(
                lanes.title(),
                ProcessLanesLayout.of(lanes),
                List.of(new PictureView.Key("task", "what a process does, with the bytes that are sent")),
                List.of("Step", "Expected", "Yours"),
                table);
    }

    private static String told(ProcessLanes lanes, ProcessLanes.Event event) {
        if (event.what().isEmpty()) {
            return NOTHING;
        }
        String process = event.lane() < lanes.processes().size()
                ? lanes.processes().get(event.lane()).name()
                : "lane " + (event.lane() + 1);
        String size = event.bytes() == ProcessLanes.UNKNOWN ? "" : ", " + event.bytes() + " bytes";
        return process + ": " + event.what() + size;
    }

    private static String told(ProcessLanes.Process process) {
        String told = ProcessLanesLayout.told(process);
        return process.name() + (told.isEmpty() ? "" : ": " + told);
    }

    private static PictureView.Row row(boolean marked, String... cells) {
        return new PictureView.Row(List.of(cells), marked);
    }
}
