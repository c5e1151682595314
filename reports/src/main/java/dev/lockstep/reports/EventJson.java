package dev.lockstep.reports;

import java.util.LinkedHashMap;
import java.util.Map;

/** Something that happened, as JSON on one line: a member {@code event}, and texts. */
public final class EventJson {
    private final Map<String, String> members = new LinkedHashMap<>();

    private EventJson(String event) {
        members.put("event", event);
    }

    /** An event of which nothing but its kind is known. */
    public static EventJson of(String event) {
        return new EventJson(event);
    }

    /** The same event, with one more text. */
    public EventJson with(String member, String text) {
        members.put(member, text);
        return this;
    }

    /** The line, without its end. */
    public String line() {
        return JsonOut.line(out -> members.forEach(out::text));
    }
}
