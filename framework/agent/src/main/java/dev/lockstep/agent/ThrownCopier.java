package dev.lockstep.agent;

import dev.lockstep.agent.protocol.CodePoint;
import dev.lockstep.agent.protocol.Job;
import dev.lockstep.agent.protocol.Thrown;
import dev.lockstep.kit.interleavings.ScheduleFailure;
import dev.lockstep.kit.pictures.PictureFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.ValueWrapper;

/**
 * Copies throwables into bounded data at once and drops the original.
 *
 * <p>The throwable may be of a student's class: {@code getMessage} may not return, {@code getCause} may not end, and each
 * method may throw. The watchdog covers the first, a bound on the chain the second; what throws is left out, because an
 * exception from here would cost every test after this one.
 */
final class ThrownCopier {
    private static final int MAX_CHAIN = 6;
    private static final int MAX_FRAMES = 24;
    private static final StackTraceElement[] NO_FRAMES = {};

    private final Job job;

    ThrownCopier(Job job) {
        this.job = job;
    }

    Thrown copy(Throwable throwable) {
        String type = throwable.getClass().getName();
        String message = messageOf(throwable);
        boolean assertion = throwable instanceof AssertionError;
        ValueWrapper expected = throwable instanceof AssertionFailedError failed ? failed.getExpected() : null;
        ValueWrapper actual = throwable instanceof AssertionFailedError failed ? failed.getActual() : null;
        String trace = throwable instanceof ScheduleFailure failed ? failed.json() : "";
        String picture = throwable instanceof PictureFailure failed ? failed.json() : "";
        return new Thrown(
                type, message, assertion, textOf(expected), textOf(actual), trace, picture, framesOf(throwable));
    }

    private static String messageOf(Throwable throwable) {
        String message = asked(throwable::getMessage, "its message could not be read");
        return message == null ? "" : message;
    }

    /** What a method of a student's class answers, or {@code otherwise} if it throws. */
    private static <T extends @Nullable Object> T asked(Supplier<T> question, T otherwise) {
        try {
            return question.get();
        } catch (Throwable misbehaving) {
            return otherwise;
        }
    }

    private static @Nullable String textOf(@Nullable ValueWrapper value) {
        return value == null ? null : value.getStringRepresentation();
    }

    private List<CodePoint> framesOf(Throwable throwable) {
        List<CodePoint> frames = new ArrayList<>();
        @Nullable Throwable current = throwable;
        for (int depth = 0; current != null && depth < MAX_CHAIN; depth++) {
            Stream.of(stackOf(current))
                    .filter(element -> element != null && isOurs(element))
                    .limit(MAX_FRAMES - frames.size())
                    .map(ThrownCopier::codePoint)
                    .forEach(frames::add);
            current = asked(current::getCause, null);
        }
        return frames;
    }

    private static @Nullable StackTraceElement[] stackOf(Throwable throwable) {
        @Nullable StackTraceElement[] stack = asked(throwable::getStackTrace, NO_FRAMES);
        return stack == null ? NO_FRAMES : stack;
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
