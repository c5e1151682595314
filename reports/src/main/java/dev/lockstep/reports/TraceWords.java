package dev.lockstep.reports;

import dev.lockstep.model.ScheduleTrace;
import dev.lockstep.model.ScheduleTrace.Blocked;
import dev.lockstep.model.ScheduleTrace.Event;
import dev.lockstep.model.ScheduleTrace.SharedObject;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** How a schedule's steps are said: briefly in the picture, in full in the table. */
final class TraceWords {
    private static final int LONGEST = 160;
    private static final Set<String> LOCKING = Set.of("lock", "unlock", "wait", "wake", "notify", "notify_all");

    private final ScheduleTrace trace;
    private final Words words;
    private final boolean oneLock;
    private final Set<String> ambiguous;

    TraceWords(ScheduleTrace trace, Words words) {
        this.trace = trace;
        this.words = words;
        this.oneLock = trace.events().stream()
                        .filter(event -> LOCKING.contains(event.operation()))
                        .map(Event::object)
                        .distinct()
                        .count()
                <= 1;
        Set<String> seen = new HashSet<>();
        this.ambiguous = trace.objects().stream()
                .map(SharedObject::label)
                .filter(label -> label.indexOf('.') > 0)
                .map(TraceWords::member)
                .filter(member -> !seen.add(member))
                .collect(Collectors.toSet());
    }

    /** For a lane of the picture. */
    String brief(TraceRow row) {
        return switch (row.shape()) {
            case FOLDED -> "… " + words.counted(row.events().size(), "steps");
            case OMITTED -> "… " + words.counted(row.events().size(), "steps.omitted");
            case STARTS -> words.counted(row.events().size(), "steps.starts");
            case STEP -> oneLine(step(row.first(), briefObject(row.first())));
        };
    }

    /** For the table. */
    String full(TraceRow row) {
        return switch (row.shape()) {
            case FOLDED -> words.counted(row.events().size(), "steps.folded");
            case OMITTED -> words.counted(row.events().size(), "steps.omitted");
            case STARTS ->
                words.say(
                        "step.start",
                        words.listed(row.events().stream().map(this::started).toList()));
            case STEP -> oneLine(step(row.first(), trace.labelOf(row.first().object())));
        };
    }

    private String started(Event event) {
        return woken(event).isEmpty() ? words.say("step.some-thread") : woken(event);
    }

    private String step(Event event, String object) {
        String value = event.value();
        String on = object.isEmpty() ? "" : " " + object;
        return switch (event.operation()) {
            case "start" -> words.say("step.start", started(event));
            case "write" -> word(event) + on + (value.isEmpty() ? "" : " := " + value);
            case "notify", "notify_all" ->
                word(event) + on + " → " + (woken(event).isEmpty() ? words.say("step.nobody") : woken(event));
            case "wake" -> word(event) + on + (value.isEmpty() ? "" : " (" + words.wakeUp(value) + ")");
            default ->
                word(event)
                        + on
                        + (value.isEmpty() ? "" : " → " + value)
                        + (woken(event).isEmpty() ? "" : " → " + woken(event));
        };
    }

    /** How the last row of a thread that could not go on begins. */
    String briefEnd(Blocked blocked) {
        return "✗ " + words.say("blocked." + waiting(blocked));
    }

    /** What a thread that could not go on waits for, and who has it since when, if it is a lock. */
    String end(Blocked blocked, int holder, String since) {
        String kind = waiting(blocked);
        String thread = trace.nameOf(blocked.thread());
        String label = trace.labelOf(blocked.object());
        String object = label.isEmpty() ? words.say("end.something") : label;
        if (kind.equals("lock") && holder != ScheduleTrace.NONE) {
            String key = since.isEmpty() ? "end.lock.held" : "end.lock.held.since";
            return cut(words.say(key, thread, object, trace.nameOf(holder), since), 4 * LONGEST);
        }
        String key = kind.equals("signal") && label.isEmpty() ? "end.signal.some" : "end." + kind;
        return cut(words.say(key, thread, object, blocked.state()), 4 * LONGEST);
    }

    /** The kind of waiting, from the words with which the explorer begins to say it. */
    private static String waiting(Blocked blocked) {
        String state = blocked.state();
        if (state.startsWith("wants the lock")) {
            return "lock";
        }
        if (state.startsWith("waits for a signal")) {
            return "signal";
        }
        return state.startsWith("is parked") ? "parked" : state.startsWith("goes round") ? "loop" : "other";
    }

    String thread(int id) {
        return oneLine(trace.nameOf(id));
    }

    private String woken(Event event) {
        return event.wakes() == ScheduleTrace.NONE ? "" : trace.nameOf(event.wakes());
    }

    private String word(Event event) {
        return words.operation(event.operation());
    }

    private String briefObject(Event event) {
        String label = trace.labelOf(event.object());
        boolean known = oneLock && LOCKING.contains(event.operation())
                || event.operation().startsWith("notify");
        boolean unique = label.indexOf('.') > 0 && !ambiguous.contains(member(label));
        return known ? "" : unique ? member(label) : label;
    }

    private static String member(String label) {
        return label.substring(label.lastIndexOf('.') + 1);
    }

    static String oneLine(String text) {
        return cut(text.replaceAll("\\s+", " "), LONGEST);
    }

    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
