package dev.lockstep.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.agent.protocol.CodePoint;
import dev.lockstep.agent.protocol.Job;
import dev.lockstep.agent.protocol.Thrown;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;

class ThrownCopierTest {
    private static final String OURS = ThrownCopierTest.class.getName();

    private final ThrownCopier copier = new ThrownCopier(new Job(0, 1, Map.of(), Map.of(OURS, new byte[0]), List.of()));

    @Test
    void copiesTypeMessageAndTheFramesOfSubmissionAndTests() {
        Thrown thrown = copier.copy(new IllegalStateException("empty"));

        assertThat(thrown.type()).isEqualTo("java.lang.IllegalStateException");
        assertThat(thrown.message()).isEqualTo("empty");
        assertThat(thrown.assertion()).isFalse();
        assertThat(thrown.frames()).singleElement().satisfies(frame -> {
            assertThat(frame.type()).isEqualTo(OURS);
            assertThat(frame.file()).isEqualTo("ThrownCopierTest.java");
            assertThat(frame.line()).isPositive();
        });
    }

    @Test
    void copiesWhatAnAssertionExpectedAndFound() {
        Thrown thrown = copier.copy(new AssertionFailedError("wrong", 1, null));

        assertThat(thrown.assertion()).isTrue();
        assertThat(thrown.expected()).isEqualTo("1");
        assertThat(thrown.actual()).isEqualTo("null");
    }

    @Test
    void copiesNoComparisonWhereAnAssertionMakesNone() {
        Thrown thrown = copier.copy(new AssertionError("wrong"));

        assertThat(thrown.assertion()).isTrue();
        assertThat(thrown.expected()).isNull();
        assertThat(thrown.actual()).isNull();
    }

    @Test
    void takesAMissingMessageForAnEmptyOne() {
        assertThat(copier.copy(new RuntimeException()).message()).isEmpty();
    }

    @Test
    void putsTheFramesOfCausesBehind() {
        Exception cause = at(new Exception(), 5);

        Thrown thrown = copier.copy(at(new RuntimeException(cause), 3));

        assertThat(thrown.frames()).extracting(CodePoint::line).containsExactly(3, 5);
    }

    @Test
    void endsWithACauseThatIsItsOwn() {
        Throwable circular = at(
                new RuntimeException() {
                    private static final long serialVersionUID = 1;

                    @Override
                    public synchronized Throwable getCause() {
                        return this;
                    }
                },
                1);

        assertThat(copier.copy(circular).frames()).hasSizeBetween(1, 24);
    }

    @Test
    void keepsTheInnermostOfManyFrames() {
        Throwable deep = new StackOverflowError();
        deep.setStackTrace(Stream.iterate(1, line -> line + 1)
                .limit(1_024)
                .map(ThrownCopierTest::frame)
                .toArray(StackTraceElement[]::new));

        assertThat(copier.copy(deep).frames())
                .hasSize(24)
                .extracting(CodePoint::line)
                .startsWith(1)
                .endsWith(24);
    }

    @Test
    void knowsNoLineOfAFrameWithoutOne() {
        Throwable synthetic = new Exception();
        synthetic.setStackTrace(new StackTraceElement[] {new StackTraceElement(OURS, "run", null, -2)});

        assertThat(copier.copy(synthetic).frames()).containsExactly(new CodePoint(OURS, "run", "", 0));
    }

    @Test
    void saysThatAMessageCouldNotBeRead() {
        Throwable throwing = at(
                new RuntimeException() {
                    private static final long serialVersionUID = 1;

                    @Override
                    public String getMessage() {
                        throw new IllegalStateException("no message");
                    }
                },
                9);

        Thrown thrown = copier.copy(throwing);

        assertThat(thrown.message()).isEqualTo("its message could not be read");
        assertThat(thrown.frames()).extracting(CodePoint::line).containsExactly(9);
    }

    @ParameterizedTest
    @MethodSource("misbehaving")
    void copiesWhatCanBeHadOfAThrowableThatMisbehaves(Throwable misbehaving) {
        Thrown thrown = copier.copy(misbehaving);

        assertThat(thrown.type()).isEqualTo(misbehaving.getClass().getName());
        assertThat(thrown.message()).isEqualTo("kept");
    }

    static Stream<Throwable> misbehaving() {
        return Stream.of(
                new Misbehaving() {
                    private static final long serialVersionUID = 1;

                    @Override
                    public synchronized Throwable getCause() {
                        throw new IllegalStateException();
                    }
                },
                new Misbehaving() {
                    private static final long serialVersionUID = 1;

                    @Override
                    public StackTraceElement[] getStackTrace() {
                        return getStackTrace(); // until the stack overflows
                    }
                },
                new Misbehaving() {
                    private static final long serialVersionUID = 1;

                    @Override
                    public StackTraceElement[] getStackTrace() {
                        return null;
                    }
                },
                new Misbehaving() {
                    private static final long serialVersionUID = 1;

                    @Override
                    public StackTraceElement[] getStackTrace() {
                        return new StackTraceElement[3];
                    }
                });
    }

    private static class Misbehaving extends RuntimeException {
        private static final long serialVersionUID = 1;

        Misbehaving() {
            super("kept");
        }
    }

    private static <T extends Throwable> T at(T throwable, int line) {
        throwable.setStackTrace(
                new StackTraceElement[] {frame(line), new StackTraceElement("java.A", "b", "A.java", 1)});
        return throwable;
    }

    private static StackTraceElement frame(int line) {
        return new StackTraceElement(OURS, "method", "ThrownCopierTest.java", line);
    }
}
