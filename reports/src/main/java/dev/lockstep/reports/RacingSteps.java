package dev.lockstep.reports;

import dev.lockstep.model.ScheduleTrace;
import dev.lockstep.model.ScheduleTrace.Event;
import dev.lockstep.model.ScheduleTrace.Race;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the steps of a data race: the last at one of its two places, and the last before it, by another thread, at the other. */
final class RacingSteps {
    private RacingSteps() {}

    static Set<Integer> of(ScheduleTrace trace) {
        Set<Integer> numbers = new HashSet<>();
        for (Race race : trace.races()) {
            List<Event> uses = trace.events().stream()
                    .filter(event -> race.field().equals(trace.labelOf(event.object())))
                    .toList();
            Optional<Event> second = last(uses.stream()
                    .filter(e -> isAt(e, race.first()) || isAt(e, race.second()))
                    .toList());
            second.ifPresent(event -> {
                String other = isAt(event, race.second()) ? race.first() : race.second();
                numbers.add(event.number());
                last(uses.stream()
                                .filter(e -> e.thread() != event.thread() && isAt(e, other))
                                .toList())
                        .ifPresent(first -> numbers.add(first.number()));
            });
        }
        return numbers;
    }

    private static boolean isAt(Event event, String place) {
        return !place.isEmpty() && event.at().equals(place);
    }

    private static Optional<Event> last(List<Event> events) {
        return events.isEmpty() ? Optional.empty() : Optional.of(events.get(events.size() - 1));
    }
}
