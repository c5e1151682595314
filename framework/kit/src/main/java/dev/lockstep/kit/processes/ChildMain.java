package dev.lockstep.kit.processes;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Main of a child JVM: takes calls from its standard input, runs one after another, and writes what becomes of them to its
 * standard output.
 *
 * <p>What calls print goes to the standard error stream instead. When its parent is gone, the child ends.
 */
public final class ChildMain {
    private static final int PARENT_GONE = 71;
    private static volatile @Nullable ChildMain running;

    private final DataInputStream in;
    private final DataOutputStream out;
    private final BlockingQueue<Frame> calls = new LinkedBlockingQueue<>();
    private final ClassesFromParent loader = new ClassesFromParent(this);
    private final Meetings meetings = new Meetings(this);

    private ChildMain(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** Runs until the parent says that no call will follow. */
    public static void main(String[] arguments) {
        ChildMain main = new ChildMain(
                new DataInputStream(new BufferedInputStream(System.in)),
                new DataOutputStream(new BufferedOutputStream(System.out)));
        System.setOut(new PrintStream(System.err, true));
        System.setIn(InputStream.nullInputStream());
        running = main;
        Thread reader = new Thread(main::listen, "lockstep-parent");
        reader.setDaemon(true);
        reader.start();
        main.serve();
        Runtime.getRuntime().halt(0);
    }

    static @Nullable Meetings meetings() {
        ChildMain main = running;
        return main == null ? null : main.meetings;
    }

    private void listen() {
        try {
            while (true) {
                Frame frame = Frame.read(in);
                switch (frame.kind()) {
                    case CLASS -> loader.arrived(frame.content());
                    case MET -> meetings.met(frame.text());
                    default -> calls.add(frame);
                }
            }
        } catch (IOException parentGone) {
            Runtime.getRuntime().halt(PARENT_GONE);
        }
    }

    private void serve() {
        Thread.currentThread().setContextClassLoader(loader);
        try {
            for (Frame frame = calls.take(); frame.kind() == Frame.Kind.CALL; frame = calls.take()) {
                send(answer(frame.content()));
            }
            send(Frame.of(Frame.Kind.LAST, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()));
        } catch (InterruptedException neverSent) {
            throw new IllegalStateException(neverSent);
        }
    }

    private Frame answer(byte[] call) {
        try {
            Object value = ((Callable<?>) Serialised.read(call, loader)).call();
            return new Frame(Frame.Kind.RETURNED, Serialised.of(value));
        } catch (Throwable thrown) {
            return new Frame(Frame.Kind.THREW, portable(thrown));
        }
    }

    private static byte[] portable(Throwable thrown) {
        try {
            return Serialised.of(thrown);
        } catch (IOException | RuntimeException cannotLeave) {
            try {
                return Serialised.of(new RemoteException(thrown));
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    void send(Frame frame) {
        try {
            synchronized (out) {
                frame.write(out);
            }
        } catch (IOException parentGone) {
            Runtime.getRuntime().halt(PARENT_GONE);
        }
    }
}
