package dev.lockstep.reports;

import dev.lockstep.model.FaultKind;
import dev.lockstep.model.ScheduleTrace;
import dev.lockstep.model.ScheduleTrace.Blocked;
import dev.lockstep.model.ScheduleTrace.Event;
import dev.lockstep.model.ScheduleTrace.Participant;
import dev.lockstep.model.ScheduleTrace.Race;
import dev.lockstep.model.ScheduleTrace.SharedObject;
import org.jspecify.annotations.Nullable;

/** Reads what {@link JsonTraceWriter} wrote, and what the kit writes. */
final class JsonTraceReader {
    private JsonTraceReader() {}

    /** The trace below the member {@code trace}, or null if there is none. */
    static @Nullable ScheduleTrace traceIn(JsonFields test) {
        return test.has("trace") ? trace(test.object("trace")) : null;
    }

    static ScheduleTrace trace(JsonFields in) {
        return in.checked(() -> new ScheduleTrace(
                in.integer("v"),
                in.word("kind", FaultKind.values(), FaultKind::name),
                in.text("message"),
                in.textOrEmpty("scenario"),
                in.integer("bound"),
                in.integer("schedules"),
                in.textOrEmpty("schedule"),
                in.textOrEmpty("codeHash"),
                in.list("threads", thread -> new Participant(thread.integer("id"), thread.text("name"))),
                in.list("objects", object -> new SharedObject(object.integer("id"), object.text("label"))),
                in.list("events", JsonTraceReader::event),
                in.list("blocked", JsonTraceReader::blocked),
                in.list("races", race -> new Race(race.text("field"), race.text("a"), race.text("b")))));
    }

    private static Event event(JsonFields in) {
        return new Event(
                in.integer("n"),
                in.integer("t"),
                in.text("k"),
                id(in, "o"),
                in.textOrEmpty("at"),
                in.textOrEmpty("value"),
                id(in, "wakes"));
    }

    private static Blocked blocked(JsonFields in) {
        return new Blocked(in.integer("t"), in.text("state"), id(in, "o"), in.textOrEmpty("at"));
    }

    private static int id(JsonFields in, String name) {
        return in.has(name) ? in.integer(name) : ScheduleTrace.NONE;
    }
}
