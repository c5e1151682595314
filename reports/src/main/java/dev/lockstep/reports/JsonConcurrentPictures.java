package dev.lockstep.reports;

import dev.lockstep.model.ProcessLanes;
import dev.lockstep.model.WorkerGantt;
import dev.lockstep.model.WorkerGantt.State;

/** Reads and writes the pictures of threads and processes. */
final class JsonConcurrentPictures {
    private JsonConcurrentPictures() {}

    static WorkerGantt workerGantt(JsonFields in) {
        return new WorkerGantt(in.text("title"), in.text("unit"), in.list("moments", JsonConcurrentPictures::moment));
    }

    private static WorkerGantt.Moment moment(JsonFields in) {
        return new WorkerGantt.Moment(
                in.number("time"),
                in.text("event"),
                new State(in.texts("expected"), in.integer("expectedQueued")),
                new State(in.texts("actual"), in.integer("actualQueued")));
    }

    static void write(WorkerGantt gantt, JsonOut out) {
        out.text("unit", gantt.unit());
        out.list("moments", gantt.moments(), moment -> {
            out.number("time", moment.time());
            out.text("event", moment.event());
            out.texts("expected", moment.expected().running());
            out.number("expectedQueued", moment.expected().queued());
            out.texts("actual", moment.actual().running());
            out.number("actualQueued", moment.actual().queued());
        });
    }

    static ProcessLanes processLanes(JsonFields in) {
        return new ProcessLanes(
                in.text("title"),
                in.list(
                        "steps",
                        step -> new ProcessLanes.Step(
                                step.integer("n"), event(step.object("expected")), event(step.object("actual")))),
                in.list(
                        "processes",
                        process -> new ProcessLanes.Process(
                                process.text("name"),
                                process.number("pid"),
                                process.number("bytesSent"),
                                process.number("bytesReceived"),
                                process.number("cpuMillis"))));
    }

    private static ProcessLanes.Event event(JsonFields in) {
        return new ProcessLanes.Event(in.integer("lane"), in.text("what"), in.number("bytes"));
    }

    static void write(ProcessLanes lanes, JsonOut out) {
        out.list("steps", lanes.steps(), step -> {
            out.number("n", step.number());
            out.object("expected", () -> write(step.expected(), out));
            out.object("actual", () -> write(step.actual(), out));
        });
        out.list("processes", lanes.processes(), process -> {
            out.text("name", process.name());
            out.number("pid", process.pid());
            out.number("bytesSent", process.bytesSent());
            out.number("bytesReceived", process.bytesReceived());
            out.number("cpuMillis", process.cpuMillis());
        });
    }

    private static void write(ProcessLanes.Event event, JsonOut out) {
        out.number("lane", event.lane());
        out.text("what", event.what());
        out.number("bytes", event.bytes());
    }
}
