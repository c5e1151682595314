package dev.lockstep.reports;

import dev.lockstep.model.ScheduleTrace;
import dev.lockstep.model.ScheduleTrace.Blocked;
import dev.lockstep.model.ScheduleTrace.Event;

/** Writes a failing schedule with the short member names that the kit uses. Members that would be empty are left out. */
final class JsonTraceWriter {
    private final JsonOut out;

    JsonTraceWriter(JsonOut out) {
        this.out = out;
    }

    void trace(ScheduleTrace trace) {
        out.object("trace", () -> {
            out.number("v", trace.version());
            out.text("kind", trace.kind().name());
            out.text("message", trace.message());
            out.text("scenario", trace.scenario());
            out.number("bound", trace.bound());
            out.number("schedules", trace.schedules());
            out.text("schedule", trace.schedule());
            out.text("codeHash", trace.codeHash());
            lists(trace);
        });
    }

    private void lists(ScheduleTrace trace) {
        out.list("threads", trace.threads(), thread -> {
            out.number("id", thread.id());
            out.text("name", thread.name());
        });
        out.list("objects", trace.objects(), object -> {
            out.number("id", object.id());
            out.text("label", object.label());
        });
        out.list("events", trace.events(), this::event);
        out.list("blocked", trace.blocked(), this::blocked);
        out.list("races", trace.races(), race -> {
            out.text("field", race.field());
            out.text("a", race.first());
            out.text("b", race.second());
        });
    }

    private void event(Event event) {
        out.number("n", event.number());
        out.number("t", event.thread());
        out.text("k", event.operation());
        optional("o", event.object());
        optional("at", event.at());
        optional("value", event.value());
        optional("wakes", event.wakes());
    }

    private void blocked(Blocked blocked) {
        out.number("t", blocked.thread());
        out.text("state", blocked.state());
        optional("o", blocked.object());
        optional("at", blocked.at());
    }

    private void optional(String name, int id) {
        if (id != ScheduleTrace.NONE) {
            out.number(name, id);
        }
    }

    private void optional(String name, String text) {
        if (!text.isEmpty()) {
            out.text(name, text);
        }
    }
}
