package dev.lockstep.reports;

import dev.lockstep.model.AccessTimeline;
import dev.lockstep.model.AddressWalk;
import dev.lockstep.model.AddressWalk.Field;
import dev.lockstep.model.ProcessLanes;
import dev.lockstep.model.WorkerGantt;
import java.util.List;
import java.util.function.UnaryOperator;

/** The same pictures with their labels in a page's language. */
final class PictureTerms {
    private final Terms terms;

    PictureTerms(Words words) {
        this.terms = new Terms(words);
    }

    AddressWalk of(AddressWalk walk) {
        return new AddressWalk(
                terms.of(walk.title()),
                walk.address(),
                each(walk.fields(), this::of),
                each(
                        walk.steps(),
                        step -> new AddressWalk.Step(
                                terms.of(step.what()), terms.of(step.expected()), terms.of(step.actual()))),
                each(walk.expected(), this::of),
                each(walk.actual(), this::of));
    }

    private Field of(Field field) {
        return new Field(terms.of(field.name()), field.bits(), field.value());
    }

    AccessTimeline of(AccessTimeline timeline) {
        return new AccessTimeline(
                terms.of(timeline.title()),
                timeline.sets(),
                timeline.ways(),
                each(
                        timeline.steps(),
                        step -> new AccessTimeline.Step(
                                step.number(),
                                terms.of(step.access()),
                                step.set(),
                                terms.of(step.expected()),
                                terms.of(step.actual()),
                                step.expectedHeld(),
                                step.actualHeld())));
    }

    WorkerGantt of(WorkerGantt gantt) {
        return new WorkerGantt(
                terms.of(gantt.title()),
                gantt.unit(),
                each(
                        gantt.moments(),
                        moment -> new WorkerGantt.Moment(
                                moment.time(), terms.of(moment.event()), moment.expected(), moment.actual())));
    }

    ProcessLanes of(ProcessLanes lanes) {
        return new ProcessLanes(
                terms.of(lanes.title()),
                each(
                        lanes.steps(),
                        step -> new ProcessLanes.Step(step.number(), of(step.expected()), of(step.actual()))),
                each(
                        lanes.processes(),
                        process -> new ProcessLanes.Process(
                                terms.of(process.name()),
                                process.pid(),
                                process.bytesSent(),
                                process.bytesReceived(),
                                process.cpuMillis())));
    }

    private ProcessLanes.Event of(ProcessLanes.Event event) {
        return new ProcessLanes.Event(event.lane(), terms.of(event.what()), event.bytes());
    }

    private static <T> List<T> each(List<T> all, UnaryOperator<T> change) {
        return all.stream().map(change).toList();
    }
}
