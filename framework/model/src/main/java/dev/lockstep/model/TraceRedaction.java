package dev.lockstep.model;

import dev.lockstep.model.ScheduleTrace.Blocked;
import dev.lockstep.model.ScheduleTrace.Event;
import dev.lockstep.model.ScheduleTrace.Participant;
import dev.lockstep.model.ScheduleTrace.Race;
import dev.lockstep.model.ScheduleTrace.SharedObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a student sees of the failing schedule of a hidden test: the steps at lines of the student's own files.
 *
 * <p>Every text is made anew from words of ours and from the student's own files: threads are T1, T2, … in the order in
 * which they appear, and no value, message or name that the program had at run time remains.
 */
final class TraceRedaction {
    private static final Set<String> OPERATIONS = Set.of(
            "read",
            "write",
            "update",
            "lock",
            "unlock",
            "wait",
            "wake",
            "notify",
            "notify_all",
            "park",
            "unpark",
            "start",
            "sleep",
            "yield",
            "spin",
            "interrupt",
            "acquire",
            "release",
            "await",
            "put",
            "take");
    /** How the explorer begins to say what a thread waits for. */
    private static final List<String> STATES =
            List.of("wants the lock", "waits for a signal", "is parked", "goes round the loop");

    private final ScheduleTrace trace;
    private final OwnWords own;
    private final Map<Integer, Integer> threads = new LinkedHashMap<>();
    private final Map<Integer, SharedObject> objects = new LinkedHashMap<>();

    private TraceRedaction(ScheduleTrace trace, OwnWords own) {
        this.trace = trace;
        this.own = own;
    }

    static ScheduleTrace of(ScheduleTrace trace, List<SourceFile> sources) {
        return new TraceRedaction(trace, new OwnWords(sources)).redacted();
    }

    private ScheduleTrace redacted() {
        List<Event> events = new ArrayList<>();
        for (Event event : trace.events()) {
            String at = own.place(event.at());
            if (!at.isEmpty() && OPERATIONS.contains(event.operation())) {
                events.add(redacted(event, at, events.size() + 1));
            }
        }
        List<Blocked> blocked = trace.blocked().stream()
                .filter(end -> !own.place(end.at()).isEmpty())
                .map(end -> new Blocked(
                        thread(end.thread()), state(end.state()), object(end.object()), own.place(end.at())))
                .toList();
        return new ScheduleTrace(
                trace.version(),
                trace.kind(),
                trace.kind().sentence(),
                "",
                trace.bound(),
                0,
                "",
                trace.codeHash(),
                threads.values().stream()
                        .map(id -> new Participant(id, "T" + id))
                        .toList(),
                List.copyOf(objects.values()),
                events,
                blocked,
                races());
    }

    private Event redacted(Event event, String at, int number) {
        int thread = thread(event.thread());
        int object = event.operation().equals("start") ? ScheduleTrace.NONE : object(event.object());
        return new Event(number, thread, event.operation(), object, at, "", thread(event.wakes()));
    }

    private List<Race> races() {
        return trace.races().stream()
                .map(race -> new Race(own.label(race.field()), own.place(race.first()), own.place(race.second())))
                .filter(race -> !race.first().isEmpty() || !race.second().isEmpty())
                .toList();
    }

    private int thread(int id) {
        return id == ScheduleTrace.NONE ? id : threads.computeIfAbsent(id, key -> threads.size() + 1);
    }

    private int object(int id) {
        return id == ScheduleTrace.NONE
                ? id
                : objects.computeIfAbsent(id, key -> new SharedObject(objects.size(), own.label(trace.labelOf(key))))
                        .id();
    }

    private static String state(String state) {
        return STATES.stream().filter(state::startsWith).findFirst().orElse("waits");
    }
}
