package dev.lockstep.reports;

import dev.lockstep.model.ScheduleTrace.Event;
import java.util.List;

/** One row of a picture: a step, several threads started one after another, or steps that are not shown one by one. */
record TraceRow(Shape shape, List<Event> events) {
    enum Shape {
        STEP,
        STARTS,
        FOLDED,
        OMITTED
    }

    TraceRow {
        events = List.copyOf(events);
    }

    Event first() {
        return events.get(0);
    }

    int thread() {
        return first().thread();
    }

    /** {@code 7}, or {@code 7–19}. */
    String numbers() {
        int last = events.get(events.size() - 1).number();
        return events.size() == 1 ? Integer.toString(last) : first().number() + "–" + last;
    }
}
