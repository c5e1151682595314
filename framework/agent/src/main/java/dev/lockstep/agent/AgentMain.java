package dev.lockstep.agent;

import dev.lockstep.agent.protocol.Event;
import dev.lockstep.agent.protocol.EventWriter;
import dev.lockstep.agent.protocol.Job;
import dev.lockstep.agent.protocol.JobCodec;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Runs one job and ends. The job comes over standard input and events go over standard output, so all that is printed goes to
 * standard error.
 */
public final class AgentMain {
    /** Exit code when the agent itself broke, before any code of the submission ran. */
    public static final int AGENT_BROKE = 70;

    private AgentMain() {}

    /** Takes no argument; reads the job, runs it on a thread of its own, and halts the JVM whatever threads are left. */
    public static void main(String[] none) {
        InputStream controller = new FileInputStream(FileDescriptor.in);
        OutputStream events = new FileOutputStream(FileDescriptor.out);
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err);
        Thread test = new Thread(() -> run(controller, events), "test");
        test.setContextClassLoader(null); // threads of the submission inherit it
        test.start();
        awaitEnd(test);
        Runtime.getRuntime().halt(0);
    }

    /** The submission may interrupt every thread that it finds. */
    private static void awaitEnd(Thread test) {
        while (test.isAlive()) {
            try {
                test.join();
            } catch (InterruptedException bySubmission) {
                continue;
            }
        }
    }

    /**
     * Without a controller nobody needs this JVM: it ends when that hangs up.
     *
     * <p>A thread that waits to read counts as running, so it belongs to the JVM's group: no test that waits is to seem busy.
     */
    private static void endWith(InputStream controller) {
        Thread thread = new Thread(
                ofTheJvm(),
                () -> {
                    try {
                        controller.read();
                    } catch (IOException gone) {
                        // as good as the end
                    }
                    Runtime.getRuntime().halt(AGENT_BROKE);
                },
                "lockstep-controller");
        thread.setDaemon(true);
        thread.start();
    }

    private static ThreadGroup ofTheJvm() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }

    private static void run(InputStream controller, OutputStream out) {
        try {
            Job job = JobCodec.read(new DataInputStream(new BufferedInputStream(controller)));
            endWith(controller);
            EventWriter writer = new EventWriter(new DataOutputStream(new BufferedOutputStream(out)), job.nonce());
            EventStream events = EventStream.startedOn(writer);
            TestClasses classes = new TestClasses(job);
            Watchdog watchdog = Watchdog.started(job, classes.submission(), events);
            ThrownCopier copier = new ThrownCopier(job);
            if (job.questions().inputs().isEmpty()) {
                new TestRun(job, classes, copier, watchdog, events).run();
            } else {
                new OracleRun(job, classes, copier, watchdog, events).run();
            }
            events.sendNow(new Event.Ended());
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
