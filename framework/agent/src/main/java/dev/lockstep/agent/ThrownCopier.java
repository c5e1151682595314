package dev.lockstep.agent;

import dev.lockstep.agent.protocol.CodePoint;
import dev.lockstep.agent.protocol.Job;
import dev.lockstep.agent.protocol.Thrown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.ValueWrapper;

/**
 * Copies throwables into bounded data at once and drops the original.
 *
 * <p>The throwable may be of a student's class: {@code getMessage} may not return, {@code getCause} may not end. The
 * watchdog covers the first, a bound on the chain the second.
 */
final class ThrownCopier {
    private static final int MAX_CHAIN = 6;
    private static final int MAX_FRAMES = 24;

    private final Job job;

    ThrownCopier(Job job) {
        this.job = job;
    }

    Thrown copy(Throwable throwable) {
        String type = throwable.getClass().getName();
        String message = textOf(throwable);
        boolean assertion = throwable instanceof AssertionError;
        ValueWrapper expected = throwable instanceof AssertionFailedError failed ? failed.getExpected() : null;
        ValueWrapper actual = throwable instanceof AssertionFailedError failed ? failed.getActual() : null;
        return new Thrown(type, message, assertion, textOf(expected), textOf(actual), framesOf(throwable));
    }

    private static String textOf(Throwable throwable) {
        String message = throwable.getMessage();
        return message == null ? "" : message;
    }

    private static @Nullable String textOf(@Nullable ValueWrapper value) {
        return value == null ? null : value.getStringRepresentation();
    }

    private List<CodePoint> framesOf(Throwable throwable) {
        List<CodePoint> frames = new ArrayList<>();
        @Nullable Throwable current = throwable;
        for (int depth = 0; current != null && depth < MAX_CHAIN; depth++) {
            for (StackTraceElement element : current.getStackTrace()) {
                if (frames.size() < MAX_FRAMES && isOurs(element)) {
                    frames.add(codePoint(element));
                }
            }
            current = current.getCause();
        }
        return frames;
    }

    private boolean isOurs(StackTraceElement element) {
        return job.submission().containsKey(element.getClassName())
                || job.tests().containsKey(element.getClassName());
    }

    static CodePoint codePoint(StackTraceElement element) {
        String file = element.getFileName();
        return new CodePoint(
                element.getClassName(),
                element.getMethodName(),
                file == null ? "" : file,
                Math.max(0, element.getLineNumber()));
    }
}
