package dev.lockstep.reports;

import dev.lockstep.model.ScheduleTrace;
import dev.lockstep.model.ScheduleTrace.Blocked;
import dev.lockstep.model.ScheduleTrace.Event;
import dev.lockstep.model.ScheduleTrace.SharedObject;
import java.util.List;
import java.util.Set;

/** How a schedule's steps are said: briefly in the picture, in full in the table. */
final class TraceWords {
    private static final int LONGEST = 160;
    private static final Set<String> LOCKING = Set.of("lock", "unlock", "wait", "wake", "notify", "notify_all");

    private final ScheduleTrace trace;
    private final boolean oneLock;
    private final boolean distinctMembers;

    TraceWords(ScheduleTrace trace) {
        this.trace = trace;
        this.oneLock = trace.events().stream()
                        .filter(event -> LOCKING.contains(event.operation()))
                        .map(Event::object)
                        .distinct()
                        .count()
                <= 1;
        List<String> members = trace.objects().stream()
                .map(SharedObject::label)
                .filter(label -> label.indexOf('.') > 0)
                .map(TraceWords::member)
                .toList();
        this.distinctMembers = members.size() == Set.copyOf(members).size();
    }

    /** For a lane of the picture. */
    String brief(TraceRow row) {
        return switch (row.shape()) {
            case FOLDED -> "… " + Words.counted(row.events().size(), "step");
            case OMITTED -> "… " + Words.grouped(row.events().size()) + " steps are not shown";
            case STARTS -> "start " + Words.counted(row.events().size(), "thread");
            case STEP -> oneLine(step(row.first(), briefObject(row.first())));
        };
    }

    /** For the table. */
    String full(TraceRow row) {
        return switch (row.shape()) {
            case FOLDED -> Words.counted(row.events().size(), "step") + ": only reads, writes and the like";
            case OMITTED -> Words.grouped(row.events().size()) + " steps that are not shown";
            case STARTS ->
                "start "
                        + Words.listed(row.events().stream()
                                .map(event -> woken(event).isEmpty() ? "a thread" : woken(event))
                                .toList());
            case STEP -> oneLine(step(row.first(), trace.labelOf(row.first().object())));
        };
    }

    private String step(Event event, String object) {
        String value = event.value();
        String on = object.isEmpty() ? "" : " " + object;
        return switch (event.operation()) {
            case "start" -> "start " + (woken(event).isEmpty() ? "a thread" : woken(event));
            case "write" -> "write" + on + (value.isEmpty() ? "" : " := " + value);
            case "notify", "notify_all" ->
                word(event) + on + (woken(event).isEmpty() ? " → nobody" : " → " + woken(event));
            case "wake" -> "wake up" + on + (value.isEmpty() ? "" : " (" + value + ")");
            default ->
                word(event)
                        + on
                        + (value.isEmpty() ? "" : " → " + value)
                        + (woken(event).isEmpty() ? "" : " → " + woken(event));
        };
    }

    /** How the last row of a thread that could not go on begins. */
    String briefEnd(Blocked blocked) {
        String state = blocked.state();
        if (state.startsWith("wants the lock")) {
            return "✗ wants lock";
        }
        if (state.startsWith("waits for a signal")) {
            return "✗ sleeps";
        }
        return state.startsWith("is parked") ? "✗ parked" : state.startsWith("goes round") ? "✗ spins" : "✗ waits";
    }

    /** What a thread that could not go on waits for, and who has it. */
    String end(Blocked blocked, int holder) {
        String label = trace.labelOf(blocked.object());
        String state = blocked.state();
        String of = label.isEmpty() || state.contains(label) || state.startsWith("is parked")
                ? ""
                : state.equals("wants the lock") ? " of " + label : " on " + label;
        String by = holder == ScheduleTrace.NONE || state.contains("held by") || !state.startsWith("wants")
                ? ""
                : ", held by " + trace.nameOf(holder);
        return cut(trace.nameOf(blocked.thread()) + " " + state + of + by, 4 * LONGEST);
    }

    String thread(int id) {
        return oneLine(trace.nameOf(id));
    }

    private String woken(Event event) {
        return event.wakes() == ScheduleTrace.NONE ? "" : trace.nameOf(event.wakes());
    }

    private static String word(Event event) {
        return event.operation().equals("notify_all")
                ? "notifyAll"
                : event.operation().replace('_', ' ');
    }

    private String briefObject(Event event) {
        String label = trace.labelOf(event.object());
        boolean known = oneLock && LOCKING.contains(event.operation())
                || event.operation().startsWith("notify");
        return known ? "" : distinctMembers && label.indexOf('.') > 0 ? member(label) : label;
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
