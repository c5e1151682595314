package dev.lockstep.core.execute;

import dev.lockstep.model.Failure;
import dev.lockstep.model.Interruption.Cause;
import dev.lockstep.model.Limits;
import dev.lockstep.model.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a worker ended before its last test, and what that means for the test that was running. */
record WorkerEnd(Cause cause, String reason, Verdict verdict) {
    private static final int OUT_OF_MEMORY = 3;
    private static final int FIRST_SIGNAL = 128;
    private static final int CPU_TIME_SIGNAL = 24;

    static WorkerEnd of(@Nullable String violation, boolean timedOut, int exitCode, String lastWords, Limits limits) {
        if (violation != null) {
            String reason = "The worker's report was disturbed: " + violation + ".";
            return new WorkerEnd(Cause.CRASH, reason, errored("disturbed-report", reason));
        }
        if (timedOut) {
            String reason = "The test did not end within " + limits.test().toSeconds() + " s.";
            return new WorkerEnd(Cause.TIME, reason, new Verdict.TimedOut(limits.test(), List.of()));
        }
        if (exitCode == OUT_OF_MEMORY && lastWords.contains("Terminating due to java.lang.OutOfMemoryError")) {
            String reason = "The program used up its memory of " + limits.heapMegabytes() + " MiB.";
            return new WorkerEnd(Cause.MEMORY, reason, errored("java.lang.OutOfMemoryError", reason));
        }
        if (exitCode == 1 && lastWords.contains("insufficient memory for the Java Runtime Environment")) {
            String reason = "The program used up its memory outside the heap, for example with threads or buffers.";
            return new WorkerEnd(Cause.MEMORY, reason, errored("out-of-memory", reason));
        }
        if (exitCode == FIRST_SIGNAL + CPU_TIME_SIGNAL) {
            String reason = "The program used up its processor time.";
            return new WorkerEnd(Cause.TIME, reason, errored("processor-time", reason));
        }
        if (exitCode > FIRST_SIGNAL) {
            String reason = "The Java virtual machine was ended by signal " + (exitCode - FIRST_SIGNAL) + ".";
            return new WorkerEnd(Cause.CRASH, reason, errored("crash", reason));
        }
        String reason = "The program ended the Java virtual machine with exit code " + exitCode
                + ", for example with System.exit.";
        return new WorkerEnd(Cause.EXIT, reason, errored("exit", reason));
    }

    private static Verdict errored(String type, String reason) {
        return new Verdict.Errored(Failure.of(type, reason));
    }
}
