package dev.lockstep.agent;

import dev.lockstep.agent.protocol.Event;
import dev.lockstep.agent.protocol.EventWriter;
import dev.lockstep.agent.protocol.Job;
import dev.lockstep.agent.protocol.JobCodec;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;

/** Runs one job and ends. Its only argument is the path of the controller's socket. */
public final class AgentMain {
    /** Exit code when the agent itself broke, before any code of the submission ran. */
    public static final int AGENT_BROKE = 70;

    private AgentMain() {}

    /** Connects, reads the job, runs it on a thread of its own, and halts the JVM whatever threads are left. */
    public static void main(String[] arguments) {
        try {
            SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(arguments[0]));
            Thread test = new Thread(() -> run(channel), "test");
            test.start();
            test.join();
            Runtime.getRuntime().halt(0);
        } catch (IOException | InterruptedException | RuntimeException broken) {
            breakOff(broken);
        }
    }

    private static void run(SocketChannel channel) {
        try {
            Job job = JobCodec.read(new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel))));
            EventWriter writer = new EventWriter(
                    new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel))), job.nonce());
            EventStream events = EventStream.startedOn(writer);
            TestClasses classes = new TestClasses(job);
            Watchdog watchdog = Watchdog.started(job, classes.submission(), events);
            new TestRun(job, classes, new ThrownCopier(job), watchdog, events).run();
            events.sendLast(new Event.Ended());
        } catch (IOException | RuntimeException | Error broken) {
            breakOff(broken);
        }
    }

    private static void breakOff(Throwable broken) {
        try {
            broken.printStackTrace(); // which throws if it is of a student's class that wants it so
        } finally {
            Runtime.getRuntime().halt(AGENT_BROKE);
        }
    }
}
