package dev.lockstep.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The shortest failing schedule that an exploration found: who did what, in which order, and what was wrong at the end.
 *
 * <p>It comes out of the worker JVM, so its texts are foreign; what refers to a thread or an object that the trace does
 * not list is refused.
 *
 * @param version of the shape; 1
 * @param kind what is wrong
 * @param message the same in a sentence with names and places
 * @param scenario its name, or empty
 * @param bound preemptions that the schedule takes
 * @param schedules how many schedules ran until it was found; 0 if withheld
 * @param schedule replays it, as {@code v1:b1:0.0.1}; empty if withheld
 * @param codeHash hash of the submission's sources that it belongs to, or empty
 * @param threads that took part; the first is the scenario itself, unless the trace was redacted
 * @param objects that events speak of
 * @param events what happened, in order
 * @param blocked threads that could not go on at the end
 * @param races accesses that nothing orders
 */
public record ScheduleTrace(
        int version,
        FaultKind kind,
        String message,
        String scenario,
        int bound,
        int schedules,
        String schedule,
        String codeHash,
        List<Participant> threads,
        List<SharedObject> objects,
        List<Event> events,
        List<Blocked> blocked,
        List<Race> races) {
    /** The only version there is. */
    public static final int VERSION = 1;

    /** Stands for no thread or no object. */
    public static final int NONE = -1;

    /** A thread. */
    public record Participant(int id, String name) {}

    /** A lock, field, queue or the like: {@code CountingSemaphore#1}, {@code CountingSemaphore#1.permits}. */
    public record SharedObject(int id, String label) {}

    /**
     * One step.
     *
     * @param number counted from 1, in order
     * @param operation a word such as {@code lock}, {@code wait}, {@code notify_all}
     * @param object on which, or {@link #NONE}
     * @param at where, as {@code Class.method:line}, or empty
     * @param value what was read or written, or how a wait ended, or empty
     * @param wakes the thread that this woke or started, or {@link #NONE}
     */
    public record Event(int number, int thread, String operation, int object, String at, String value, int wakes) {}

    /** A thread that could not go on: {@code state} says what it waits for, {@code object} is that or {@link #NONE}. */
    public record Blocked(int thread, String state, int object, String at) {}

    /** Two accesses to {@code field} that nothing orders, and where they are. */
    public record Race(String field, String first, String second) {}

    /** @throws IllegalArgumentException if the version is unknown, or something is named that is not listed */
    public ScheduleTrace {
        if (version != VERSION) {
            throw new IllegalArgumentException("a trace of version " + version + "; this is made for " + VERSION);
        }
        threads = List.copyOf(threads);
        objects = List.copyOf(objects);
        events = List.copyOf(events);
        blocked = List.copyOf(blocked);
        races = List.copyOf(races);
        checkReferences(threads, objects, events, blocked);
    }

    private static void checkReferences(
            List<Participant> threads, List<SharedObject> objects, List<Event> events, List<Blocked> blocked) {
        Set<Integer> ids =
                unique("thread", threads.stream().map(Participant::id).toList());
        Set<Integer> things =
                unique("object", objects.stream().map(SharedObject::id).toList());
        int last = 0;
        for (Event event : events) {
            require(event.number() > last, "step " + event.number() + " does not come after step " + last);
            last = event.number();
            String step = "step " + last;
            require(event.operation().matches("[a-z_]{1,20}"), step + " is a '" + event.operation() + "'");
            require(ids.contains(event.thread()), step + " is by thread " + event.thread() + ", which is not listed");
            require(knows(ids, event.wakes()), step + " wakes thread " + event.wakes() + ", which is not listed");
            require(knows(things, event.object()), step + " is on object " + event.object() + ", which is not listed");
        }
        for (Blocked end : blocked) {
            require(ids.contains(end.thread()), "blocked is thread " + end.thread() + ", which is not listed");
            require(knows(things, end.object()), "waited for is object " + end.object() + ", which is not listed");
        }
    }

    private static Set<Integer> unique(String what, List<Integer> ids) {
        Set<Integer> seen = new HashSet<>();
        ids.forEach(id -> require(id >= 0 && seen.add(id), "two of a trace have the " + what + " id " + id));
        return seen;
    }

    private static boolean knows(Set<Integer> ids, int id) {
        return id == NONE || ids.contains(id);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** The name of a thread that this lists. */
    public String nameOf(int thread) {
        return threads.stream()
                .filter(t -> t.id() == thread)
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** The label of an object that this lists; empty for {@link #NONE}. */
    public String labelOf(int object) {
        return objects.stream()
                .filter(o -> o.id() == object)
                .map(SharedObject::label)
                .findFirst()
                .orElse("");
    }
}
