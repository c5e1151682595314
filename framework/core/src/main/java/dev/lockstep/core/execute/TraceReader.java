package dev.lockstep.core.execute;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.model.Failure;
import dev.lockstep.model.FaultKind;
import dev.lockstep.model.ScheduleTrace;
import dev.lockstep.model.ScheduleTrace.Blocked;
import dev.lockstep.model.ScheduleTrace.Event;
import dev.lockstep.model.ScheduleTrace.Participant;
import dev.lockstep.model.ScheduleTrace.Race;
import dev.lockstep.model.ScheduleTrace.SharedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the failing schedule that a worker sends as JSON. It comes from foreign ground: counts are bounded, the model checks the rest. */
final class TraceReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_ELEMENTS = 20_000;

    private TraceReader() {}

    /**
     * {@code failure} with the trace in {@code json}, marked with the hash of the sources that it belongs to.
     *
     * @throws ToolFailure if the exploration met something that the explorer has no model for: nothing is known about the
     *     submission then, so nothing is graded
     */
    static Failure addedTo(Failure failure, String json, String codeHash) {
        ScheduleTrace trace = read(json, codeHash);
        if (trace.kind() == FaultKind.UNSUPPORTED) {
            throw new ToolFailure("schedule exploration cannot judge the submission: " + trace.message());
        }
        return new Failure(failure.type(), trace.message(), null, List.of()).with(trace);
    }

    private static ScheduleTrace read(String json, String codeHash) {
        try {
            JsonNode trace = JSON.readTree(json);
            return new ScheduleTrace(
                    trace.path("v").asInt(),
                    FaultKind.valueOf(trace.path("kind").asText()),
                    trace.path("message").asText(),
                    trace.path("scenario").asText(),
                    trace.path("bound").asInt(),
                    trace.path("schedules").asInt(),
                    trace.path("schedule").asText(),
                    codeHash,
                    list(trace, "threads", t -> new Participant(t.path("id").asInt(), text(t, "name"))),
                    list(trace, "objects", o -> new SharedObject(o.path("id").asInt(), text(o, "label"))),
                    list(trace, "events", TraceReader::event),
                    list(trace, "blocked", TraceReader::blocked),
                    list(trace, "races", r -> new Race(text(r, "field"), text(r, "a"), text(r, "b"))),
                    trace.path("exploration").asInt(1));
        } catch (JsonProcessingException | IllegalArgumentException broken) {
            throw new ToolFailure(
                    "a worker sent a failing schedule that cannot be read: " + broken.getMessage(), broken);
        }
    }

    private static Event event(JsonNode event) {
        return new Event(
                event.path("n").asInt(),
                event.path("t").asInt(),
                text(event, "k"),
                event.path("o").asInt(ScheduleTrace.NONE),
                text(event, "at"),
                text(event, "value"),
                event.path("wakes").asInt(ScheduleTrace.NONE));
    }

    private static Blocked blocked(JsonNode blocked) {
        return new Blocked(
                blocked.path("t").asInt(),
                text(blocked, "state"),
                blocked.path("o").asInt(ScheduleTrace.NONE),
                text(blocked, "at"));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    private static <T> List<T> list(JsonNode trace, String field, Function<JsonNode, T> element) {
        List<T> list = new ArrayList<>();
        for (JsonNode node : trace.path(field)) {
            if (list.size() == MAX_ELEMENTS) {
                throw new IllegalArgumentException("more than " + MAX_ELEMENTS + " " + field);
            }
            list.add(element.apply(node));
        }
        return list;
    }
}
