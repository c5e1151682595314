package dev.lockstep.kit.interleavings;

import dev.lockstep.kit.interleavings.engine.Blocked;
import dev.lockstep.kit.interleavings.engine.Race;
import dev.lockstep.kit.interleavings.engine.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a trace as JSON, for a reader that has a parser of its own. */
final class TraceJson {
    private final StringBuilder out = new StringBuilder();
    private final Map<String, Integer> objects = new LinkedHashMap<>();

    private TraceJson() {}

    static String of(ScheduleTrace trace) {
        TraceJson json = new TraceJson();
        json.write(trace);
        return json.out.toString();
    }

    private void write(ScheduleTrace trace) {
        number(trace);
        out.append("{\"v\":1,\"kind\":");
        text(trace.kind().name());
        member("message", trace.message());
        member("scenario", trace.scenario());
        out.append(",\"exploration\":").append(trace.exploration());
        out.append(",\"bound\":").append(trace.schedule().preemptions());
        out.append(",\"schedules\":").append(trace.schedules());
        member("schedule", trace.schedule().toString());
        list("threads", indexed(trace.threads()));
        list("objects", objects.entrySet().stream().map(this::object).toList());
        list("events", trace.events().stream().map(this::event).toList());
        list("blocked", trace.blocked().stream().map(this::blocked).toList());
        list("races", trace.races().stream().map(this::race).toList());
        out.append('}');
    }

    private void number(ScheduleTrace trace) {
        for (Step step : trace.events()) {
            if (!step.object().isEmpty()) {
                objects.putIfAbsent(step.object(), objects.size());
            }
        }
        for (Blocked blocked : trace.blocked()) {
            if (!blocked.object().isEmpty()) {
                objects.putIfAbsent(blocked.object(), objects.size());
            }
        }
    }

    private List<String> indexed(List<String> threads) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < threads.size(); i++) {
            items.add("{\"id\":" + i + ",\"name\":" + quoted(threads.get(i)) + "}");
        }
        return items;
    }

    private String object(Map.Entry<String, Integer> entry) {
        return "{\"id\":" + entry.getValue() + ",\"label\":" + quoted(entry.getKey()) + "}";
    }

    private String event(Step step) {
        return "{\"n\":" + step.number() + ",\"t\":" + step.thread() + ",\"k\":"
                + quoted(step.op().name().toLowerCase(Locale.ROOT)) + reference(step.object())
                + optional("at", step.at()) + optional("value", step.value())
                + (step.wakes() < 0 ? "" : ",\"wakes\":" + step.wakes()) + "}";
    }

    private String blocked(Blocked blocked) {
        return "{\"t\":" + blocked.thread() + ",\"state\":" + quoted(blocked.state()) + reference(blocked.object())
                + optional("at", blocked.at()) + "}";
    }

    private String race(Race race) {
        return "{\"field\":" + quoted(race.field()) + ",\"a\":" + quoted(race.first()) + ",\"b\":"
                + quoted(race.second()) + "}";
    }

    private String reference(String object) {
        return object.isEmpty() ? "" : ",\"o\":" + objects.get(object);
    }

    private static String optional(String name, @Nullable String value) {
        return value == null || value.isEmpty() ? "" : ",\"" + name + "\":" + quoted(value);
    }

    private void member(String name, String value) {
        out.append(",\"").append(name).append("\":");
        text(value);
    }

    private void list(String name, List<String> items) {
        out.append(",\"")
                .append(name)
                .append("\":[")
                .append(String.join(",", items))
                .append(']');
    }

    private void text(String value) {
        out.append(quoted(value));
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < 0x20 || c > 0x7e) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
