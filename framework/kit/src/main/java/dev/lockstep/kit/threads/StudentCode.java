package dev.lockstep.kit.threads;

import java.util.Optional;

/** Tells a student's frames from those of the test that called them, of the kit and of the JDK. */
final class StudentCode {
    private static final String KIT = "dev.lockstep.kit.";

    private final String test;

    private StudentCode(String test) {
        this.test = test;
    }

    /** @param caller the class of a lambda expression in a test */
    static StudentCode calledFrom(Class<?> caller) {
        return new StudentCode(caller.getNestHost().getName());
    }

    /**
     * The student's method that the test called, such as {@code CountingSemaphore.acquire}, if {@code thread} is in one.
     *
     * <p>This is the outermost frame of the student's: helpers further in may differ from one moment to the next.
     */
    Optional<String> methodOf(Thread thread) {
        StackTraceElement[] frames = thread.getStackTrace();
        for (int i = frames.length - 1; i >= 0; i--) {
            if (isStudents(frames[i])) {
                return Optional.of(nameOf(frames[i]));
            }
        }
        return Optional.empty();
    }

    private boolean isStudents(StackTraceElement frame) {
        return !isJdk(frame) && !isTest(frame) && !frame.getClassName().startsWith(KIT);
    }

    private static boolean isJdk(StackTraceElement frame) {
        String module = frame.getModuleName();
        return module != null && (module.startsWith("java.") || module.startsWith("jdk."));
    }

    private boolean isTest(StackTraceElement frame) {
        String name = frame.getClassName();
        return name.equals(test) || name.startsWith(test + "$");
    }

    private static String nameOf(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + frame.getMethodName();
    }
}
