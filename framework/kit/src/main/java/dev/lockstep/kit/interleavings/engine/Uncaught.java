package dev.lockstep.kit.interleavings.engine;

/** Turns what a thread threw into a fault. */
final class Uncaught {
    private static final String MODELS = "dev/lockstep/kit/interleavings/";

    private Uncaught() {}

    static void handle(Execution execution, Task task, Throwable thrown) {
        if (execution.over()) {
            return;
        }
        if (thrown instanceof Unmodelled || isGapOfModels(thrown)) {
            execution.failQuietly(Kind.UNSUPPORTED, unsupported(thrown), thrown);
            return;
        }
        if (Blame.isOurs(thrown)) {
            execution.failQuietly(Kind.UNSUPPORTED, Blame.message(thrown), thrown);
            return;
        }
        if (!task.main && task.thread instanceof HandlesUncaught handles && handles.handled(thrown)) {
            return;
        }
        String who = task.main ? "" : task.name + ": ";
        execution.failQuietly(Kind.EXCEPTION, who + describe(thrown), thrown);
    }

    /** The JVM's own linkage errors name what they miss; javac makes one without a message, code under test might make any. */
    private static boolean isGapOfModels(Throwable thrown) {
        return thrown instanceof LinkageError
                && thrown.getClass().getClassLoader() == null
                && thrown.getMessage() != null
                && !fromInitialiser(thrown);
    }

    /** A static initialiser of the code under test that throws is its own fault, and the JVM says so twice. */
    private static boolean fromInitialiser(Throwable thrown) {
        return thrown instanceof ExceptionInInitializerError
                || thrown instanceof NoClassDefFoundError
                        && String.valueOf(thrown.getMessage()).startsWith("Could not initialize class");
    }

    private static String unsupported(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        return "no model for " + message.replace(MODELS, "").replace('/', '.');
    }

    static String describe(Throwable thrown) {
        String message;
        try {
            message = String.valueOf(thrown.getMessage());
        } catch (RuntimeException | StackOverflowError broken) {
            message = "(its message cannot be read)";
        }
        if (message.length() > 500) {
            message = message.substring(0, 500) + "…";
        }
        boolean assertion = thrown instanceof AssertionError;
        String at = where(thrown);
        return (assertion ? message : thrown.getClass().getSimpleName() + ": " + message)
                + (at.isEmpty() || assertion ? "" : " (" + at + ")");
    }

    private static String where(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            String type = frame.getClassName();
            if (!type.startsWith("java.")
                    && !type.startsWith("jdk.")
                    && !type.startsWith("dev.lockstep.kit.")
                    && frame.getLineNumber() > 0) {
                String simple = type.substring(type.lastIndexOf('.') + 1).replaceAll("\\$\\d.*", "");
                String method = frame.getMethodName().replaceAll("\\$lockstep\\$.*", "");
                return simple + "." + method + ":" + frame.getLineNumber();
            }
        }
        return "";
    }
}
