package dev.lockstep.core.execute;

import static dev.lockstep.core.execute.ForeignJson.list;
import static dev.lockstep.core.execute.ForeignJson.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lockstep.model.ProcessLanes;
import dev.lockstep.model.WorkerGantt;
import dev.lockstep.model.WorkerGantt.State;

/** Reads the pictures of threads and processes. */
final class ConcurrentPictures {
    private ConcurrentPictures() {}

    static WorkerGantt workerGantt(JsonNode in) {
        return new WorkerGantt(text(in, "title"), text(in, "unit"), list(in, "moments", ConcurrentPictures::moment));
    }

    private static WorkerGantt.Moment moment(JsonNode in) {
        return new WorkerGantt.Moment(
                in.path("time").asLong(),
                text(in, "event"),
                new State(
                        list(in, "expected", ForeignJson::text),
                        in.path("expectedQueued").asInt()),
                new State(
                        list(in, "actual", ForeignJson::text),
                        in.path("actualQueued").asInt()));
    }

    static ProcessLanes processLanes(JsonNode in) {
        return new ProcessLanes(
                text(in, "title"),
                list(in, "steps", ConcurrentPictures::step),
                list(in, "processes", ConcurrentPictures::process));
    }

    private static ProcessLanes.Step step(JsonNode in) {
        return new ProcessLanes.Step(in.path("n").asInt(), event(in.path("expected")), event(in.path("actual")));
    }

    private static ProcessLanes.Event event(JsonNode in) {
        return new ProcessLanes.Event(in.path("lane").asInt(), text(in, "what"), number(in, "bytes"));
    }

    private static ProcessLanes.Process process(JsonNode in) {
        return new ProcessLanes.Process(
                text(in, "name"),
                number(in, "pid"),
                number(in, "bytesSent"),
                number(in, "bytesReceived"),
                number(in, "cpuMillis"));
    }

    private static long number(JsonNode in, String field) {
        return in.path(field).asLong(ProcessLanes.UNKNOWN);
    }
}
