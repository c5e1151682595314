package dev.lockstep.agent;

import dev.lockstep.agent.protocol.Event;
import dev.lockstep.agent.protocol.EventWriter;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Writes events on a thread of its own.
 *
 * <p>The test's thread and the watchdog both have something to say, and what a submission does to the thread that runs it, as to
 * interrupt it, must not reach a report half written.
 */
final class EventStream {
    private final BlockingQueue<Entry> queue = new LinkedBlockingQueue<>();
    private final EventWriter writer;

    private EventStream(EventWriter writer) {
        this.writer = writer;
    }

    static EventStream startedOn(EventWriter writer) {
        EventStream stream = new EventStream(writer);
        Thread thread = new Thread(stream::writeAll, "lockstep-events");
        thread.setDaemon(true);
        thread.start();
        return stream;
    }

    void send(Event event) {
        queue.add(new Entry(event, new CountDownLatch(1)));
    }

    /** Sends {@code event} and returns when it is written, so that an end of the JVM cannot overtake it. */
    void sendNow(Event event) {
        Entry entry = new Entry(event, new CountDownLatch(1));
        queue.add(entry);
        boolean interrupted = false;
        while (true) {
            try {
                entry.written.await();
                break;
            } catch (InterruptedException leftByTheSubmission) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeAll() {
        try {
            while (true) {
                Entry entry = queue.take();
                writer.write(entry.event);
                entry.written.countDown();
            }
        } catch (IOException | InterruptedException controllerGone) {
            Runtime.getRuntime().halt(AgentMain.AGENT_BROKE);
        }
    }

    private record Entry(Event event, CountDownLatch written) {}
}
