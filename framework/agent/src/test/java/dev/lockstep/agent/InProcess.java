package dev.lockstep.agent;

import dev.lockstep.agent.protocol.Event;
import dev.lockstep.agent.protocol.EventReader;
import dev.lockstep.agent.protocol.EventWriter;
import dev.lockstep.agent.protocol.Job;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs tests as the agent does, but in this JVM, and tells what it reported. */
final class InProcess {
    private static final long NONCE = 7;

    private InProcess() {}

    /** All events of a run of {@code methods}, of {@code tests} on {@code submission}. */
    static List<Event> run(List<Class<?>> tests, List<Class<?>> submission, List<String> methods) throws IOException {
        Job job = new Job(
                NONCE,
                Duration.ofHours(1).toMillis(),
                Samples.bytesOf(submission.toArray(Class<?>[]::new)),
                Samples.bytesOf(tests.toArray(Class<?>[]::new)),
                methods);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        EventStream events = EventStream.startedOn(new EventWriter(new DataOutputStream(bytes), NONCE));
        TestClasses classes = new TestClasses(job);
        Watchdog watchdog = Watchdog.started(job, classes.submission(), events);
        run(new TestRun(job, classes, new ThrownCopier(job), watchdog, events));
        events.sendLast(new Event.Ended());
        return read(bytes.toByteArray());
    }

    /** What escapes may be of a sample's class that no test runner can print. */
    private static void run(TestRun run) {
        try {
            run.run();
        } catch (RuntimeException | Error escaped) {
            throw new AssertionError(
                    "the run broke off with " + escaped.getClass().getName());
        }
    }

    private static List<Event> read(byte[] bytes) throws IOException {
        EventReader reader = new EventReader(new DataInputStream(new ByteArrayInputStream(bytes)), NONCE);
        List<Event> events = new ArrayList<>();
        do {
            events.add(reader.read());
        } while (!(events.get(events.size() - 1) instanceof Event.Ended));
        return events;
    }

    /** Method to how it finished, in the order in which they did. */
    static Map<String, Event.Finished> finished(List<Event> events, List<String> methods) {
        Map<String, Event.Finished> finished = new LinkedHashMap<>();
        for (Event event : events) {
            if (event instanceof Event.Finished end) {
                String id = methods.get(end.test());
                finished.put(id.substring(id.indexOf('#') + 1, id.indexOf('(')), end);
            }
        }
        return finished;
    }
}
