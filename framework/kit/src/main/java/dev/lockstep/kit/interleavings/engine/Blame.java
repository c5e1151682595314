package dev.lockstep.kit.interleavings.engine;

import org.jspecify.annotations.Nullable;

/**
 * Tells faults of the explorer from those of the code under test: a fault of ours must cost nobody a point.
 *
 * <p>What was thrown belongs to the code that threw it, and the engine throws nothing on behalf of the code under test. Models and hooks
 * do, as {@code IllegalMonitorStateException}, so what comes out of them is the caller's.
 */
final class Blame {
    private static final String ENGINE = Blame.class.getPackageName() + ".";
    private static final int MOST_CAUSES = 6;

    private Blame() {}

    /** Whether code of the engine threw this, or one of its causes. Limits of the machine are nobody's fault here. */
    static boolean isOurs(Throwable thrown) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < MOST_CAUSES; depth++) {
            if (!(at instanceof VirtualMachineError) && place(at) != null) {
                return true;
            }
            at = causeOf(at);
        }
        return false;
    }

    /** For whoever maintains the explorer. */
    static String message(Throwable thrown) {
        StackTraceElement place = place(thrown);
        return "the explorer itself failed: " + Uncaught.describe(thrown)
                + (place == null ? "" : " at " + place.getFileName() + ":" + place.getLineNumber())
                + "; this is a fault of Lockstep and not of the code under test, please report it";
    }

    /** The innermost frame that is not of the JDK, if it is the engine's. */
    private static @Nullable StackTraceElement place(Throwable thrown) {
        for (StackTraceElement frame : framesOf(thrown)) {
            String type = frame.getClassName();
            if (!type.startsWith("java.") && !type.startsWith("jdk.")) {
                return type.startsWith(ENGINE) ? frame : null;
            }
        }
        return null;
    }

    /** A class of a student may throw from here. */
    private static StackTraceElement[] framesOf(Throwable thrown) {
        try {
            return thrown.getStackTrace();
        } catch (RuntimeException misbehaving) {
            return new StackTraceElement[0];
        }
    }

    private static @Nullable Throwable causeOf(Throwable thrown) {
        try {
            return thrown.getCause();
        } catch (RuntimeException misbehaving) {
            return null;
        }
    }
}
