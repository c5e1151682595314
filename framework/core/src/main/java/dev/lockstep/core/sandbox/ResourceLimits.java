package dev.lockstep.core.sandbox;

/**
 * What one sandboxed process may use of the machine, held by the kernel.
 *
 * @param heapMegabytes heap of the JVM, in MiB; its other memory is added here
 * @param threads of all processes in the sandbox together
 * @param cpuSeconds processor time of one process; 0 if its end is somebody else's business
 */
public record ResourceLimits(int heapMegabytes, int threads, int cpuSeconds) {
    /** Open files and sockets of one process. */
    public static final int OPEN_FILES = 256;

    /** Size of one file, in MiB. */
    public static final int FILE_MEGABYTES = 64;

    /** Size of all files in {@code /tmp}, in MiB: memory of the machine, as everything in the sandbox. */
    public static final int TEMPORARY_MEGABYTES = 64;

    /** Size of all files in {@code /dev/shm}, in MiB. */
    public static final int SHARED_MEGABYTES = 16;

    /** Processes that the sandbox itself is made of. */
    static final int OF_THE_SANDBOX = 4;

    private static final int BESIDE_HEAP_MEGABYTES = 256;

    /** Threads that fit 240 of a submission beside those of the JVM. */
    public static final int USUAL_THREADS = 256;

    /**
     * Private memory of one process, in bytes: heap, what a JVM needs beside it, and a stack for each thread. Address space
     * cannot be limited instead: a JVM reserves far more than it uses.
     */
    long dataBytes() {
        return mebibytes(heapMegabytes + BESIDE_HEAP_MEGABYTES + threads);
    }

    static long mebibytes(int megabytes) {
        return (long) megabytes << 20;
    }
}
