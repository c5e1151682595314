package dev.lockstep.reports;

import dev.lockstep.model.ProcessLanes;
import dev.lockstep.model.WorkerGantt;
import java.util.ArrayList;
import java.util.List;

/** Puts pictures of threads and processes into words and has them drawn. */
final class ConcurrentPictureViews {
    private static final String NOTHING = "–";

    private final Words words;

    ConcurrentPictureViews(Words words) {
        this.words = words;
    }

    PictureView of(WorkerGantt gantt) {
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
                WorkerGanttLayout.of(gantt, words),
                List.of(
                        new PictureView.Key("task", words.say("gantt.task")),
                        new PictureView.Key("queue", words.say("gantt.queued"))),
                words.all("picture.head.time", "picture.head.event", "picture.head.expected", "picture.head.yours"),
                table);
    }

    private String told(WorkerGantt.State state) {
        List<String> parts = new ArrayList<>();
        for (int thread = 0; thread < state.running().size(); thread++) {
            String task = state.task(thread);
            parts.add(words.say("gantt.thread", thread + 1) + ": " + (task.isEmpty() ? NOTHING : task));
        }
        if (parts.isEmpty()) {
            parts.add(words.say("gantt.nothing-runs"));
        }
        parts.add(
                state.queued() == 0 ? words.say("gantt.nothing-waits") : words.counted(state.queued(), "gantt.waits"));
        return String.join(", ", parts);
    }

    PictureView of(ProcessLanes lanes) {
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
        lanes.processes().forEach(process -> table.add(row(false, words.say("lanes.in-all"), "", told(process))));
        return new PictureView(
                lanes.title(),
                ProcessLanesLayout.of(lanes, words),
                List.of(new PictureView.Key("task", words.say("lanes.what"))),
                words.all("picture.head.step", "picture.head.expected", "picture.head.yours"),
                table);
    }

    private String told(ProcessLanes lanes, ProcessLanes.Event event) {
        if (event.what().isEmpty()) {
            return NOTHING;
        }
        String process = event.lane() < lanes.processes().size()
                ? lanes.processes().get(event.lane()).name()
                : words.say("lanes.lane", event.lane() + 1);
        String size = event.bytes() == ProcessLanes.UNKNOWN ? "" : ", " + words.counted(event.bytes(), "lanes.bytes");
        return process + ": " + event.what() + size;
    }

    private String told(ProcessLanes.Process process) {
        String told = ProcessLanesLayout.told(process, words);
        return process.name() + (told.isEmpty() ? "" : ": " + told);
    }

    private static PictureView.Row row(boolean marked, String... cells) {
        return new PictureView.Row(List.of(cells), marked);
    }
}
