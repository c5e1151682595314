package dev.lockstep.kit.processes;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** One child JVM, seen from its parent. It runs one call after another. */
public final class ChildProcess {
    private static final Frame GONE = Frame.of(Frame.Kind.END);

    private final Process process;
    private final ClassLoader classes;
    private final MeetingPoint meetingPoint;
    private final DataOutputStream out;
    private final BlockingQueue<Frame> answers = new LinkedBlockingQueue<>();
    private final AtomicLong sentBytes = new AtomicLong();
    private final AtomicLong receivedBytes = new AtomicLong();
    private volatile long processorNanos = -1;
    private volatile boolean ended;

    ChildProcess(Process process, ClassLoader classes, MeetingPoint meetingPoint) {
        this.process = process;
        this.classes = classes;
        this.meetingPoint = meetingPoint;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        Thread reader = new Thread(this::listen, "lockstep-child-" + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /** The number that the operating system gave it. */
    public long pid() {
        return process.pid();
    }

    /** Whether it has not ended yet. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Hands over a call.
     *
     * @throws java.io.NotSerializableException if something in {@code call} cannot leave the process; nothing was sent
     * @throws IOException if the child is gone
     */
    public void send(Callable<?> call) throws IOException {
        send(Serialised.of(call));
    }

    /**
     * Hands over a call.
     *
     * @param call bytes of {@link ChildProcesses#serialised}
     * @throws IOException if the child is gone
     */
    public void send(byte[] call) throws IOException {
        write(new Frame(Frame.Kind.CALL, call));
        sentBytes.addAndGet(call.length);
    }

    /**
     * Waits for what became of the oldest call that is open.
     *
     * @throws EOFException if the child ended before it could answer
     * @throws TimeoutException if the time is over first
     */
    public Outcome receive(Duration timeout) throws IOException, TimeoutException, InterruptedException {
        return outcome(reply(timeout));
    }

    /** The same, as the bytes that came; like reading from a pipe, it is not ended by an interrupt. */
    public Reply receiveBytes(Duration timeout) throws IOException, TimeoutException {
        long end = System.nanoTime() + timeout.toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    Frame frame = reply(Duration.ofNanos(end - System.nanoTime()));
                    return new Reply(frame.kind() == Frame.Kind.RETURNED, frame.content());
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } finally {
            restore(interrupted);
        }
    }

    private Frame reply(Duration timeout) throws IOException, TimeoutException, InterruptedException {
        Frame frame = answers.poll(timeout.toNanos(), TimeUnit.NANOSECONDS);
        if (frame == null) {
            throw new TimeoutException("no answer within " + timeout.toMillis() + " ms");
        }
        if (frame == GONE) {
            answers.add(GONE);
            throw new EOFException("the worker process has ended");
        }
        receivedBytes.addAndGet(frame.content().length);
        return frame;
    }

    private Outcome outcome(Frame frame) throws IOException {
        try {
            Object content = Serialised.read(frame.content(), classes);
            return frame.kind() == Frame.Kind.RETURNED
                    ? new Outcome.Returned(content)
                    : new Outcome.Threw((Throwable) content);
        } catch (ClassNotFoundException unknown) {
            return new Outcome.Threw(unknown);
        }
    }

    /** Lets the child end when it has done what it was sent. Returns at once. */
    public void end() {
        try {
            ended = true;
            write(Frame.of(Frame.Kind.END));
        } catch (IOException gone) {
            // as wished
        }
    }

    /** Ends the child at once, whatever it does. */
    public void kill() {
        process.destroyForcibly();
    }

    /** Waits until the child has ended, and gives its exit code. */
    public int waitFor() throws InterruptedException {
        int code = process.waitFor();
        close();
        return code;
    }

    /** The same; it is not ended by an interrupt. */
    public int waitForUninterruptibly() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return waitFor();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } finally {
            restore(interrupted);
        }
    }

    private static void restore(boolean interrupted) {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it ended because it was told to, by {@link #end}. */
    public boolean endedAsTold() {
        return ended && !isAlive() && process.exitValue() == 0;
    }

    /** Processor time of its calls, if it has said so in its last frame. */
    public OptionalLong processorNanos() {
        return processorNanos < 0 ? OptionalLong.empty() : OptionalLong.of(processorNanos);
    }

    /** How many bytes of calls were handed over to it. */
    public long sentBytes() {
        return sentBytes.get();
    }

    /** How many bytes of results and exceptions were received from it. */
    public long receivedBytes() {
        return receivedBytes.get();
    }

    private void write(Frame frame) throws IOException {
        synchronized (out) {
            frame.write(out);
        }
    }

    void met(String meeting) {
        try {
            write(Frame.of(Frame.Kind.MET, meeting));
        } catch (IOException gone) {
            // who is gone waits for nobody
        }
    }

    private void listen() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            while (true) {
                take(Frame.read(in));
            }
        } catch (IOException gone) {
            answers.add(GONE);
        }
    }

    private void take(Frame frame) throws IOException {
        switch (frame.kind()) {
            case LACKS -> write(new Frame(Frame.Kind.CLASS, bytesOf(frame.text())));
            case ARRIVED -> meetingPoint.arrived(frame.text());
            case LAST -> processorNanos = frame.number();
            default -> answers.add(frame);
        }
    }

    private byte[] bytesOf(String className) throws IOException {
        try (InputStream file = classes.getResourceAsStream(className.replace('.', '/') + ".class")) {
            return file == null ? new byte[0] : file.readAllBytes();
        }
    }

    private void close() {
        try {
            out.close();
        } catch (IOException gone) {
            // nothing of it is wanted any more
        }
    }
}
