package dev.lockstep.core.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.Interruption.Cause;
import dev.lockstep.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkerEndTest {
    private static final String OUT_OF_MEMORY = "Terminating due to java.lang.OutOfMemoryError: Java heap space\n";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 70, 127, 128})
    void anEndWithoutWordIsAnExitByTheProgramWhateverItsCode(int code) {
        WorkerEnd end = WorkerEnd.of(null, false, code, "", Plan.LIMITS);

        assertThat(end.cause()).isEqualTo(Cause.EXIT);
        assertThat(end.verdict()).isInstanceOf(Verdict.Errored.class);
    }

    @Test
    void namesTheExitCode() {
        assertThat(WorkerEnd.of(null, false, 42, "", Plan.LIMITS).reason()).contains("exit code 42", "System.exit");
    }

    @ParameterizedTest
    @CsvSource({"134, 6", "137, 9", "139, 11"})
    void aCodePast128IsASignal(int code, int signal) {
        WorkerEnd end = WorkerEnd.of(null, false, code, "", Plan.LIMITS);

        assertThat(end.cause()).isEqualTo(Cause.CRASH);
        assertThat(end.reason()).contains("signal " + signal + ".");
    }

    @Test
    void memoryIsUsedUpWhenTheJvmSaysSo() {
        WorkerEnd end = WorkerEnd.of(null, false, 3, "hello\n" + OUT_OF_MEMORY, Plan.LIMITS);

        assertThat(end.cause()).isEqualTo(Cause.MEMORY);
        assertThat(end.reason()).contains("64 MiB");
    }

    @Test
    void printingWhatTheJvmSaysIsNotEnough() {
        assertThat(WorkerEnd.of(null, false, 4, OUT_OF_MEMORY, Plan.LIMITS).cause())
                .isEqualTo(Cause.EXIT);
        assertThat(WorkerEnd.of(null, false, 3, "bye", Plan.LIMITS).cause()).isEqualTo(Cause.EXIT);
    }

    @Test
    void aTimeOutOutranksTheSignalThatEndedIt() {
        WorkerEnd end = WorkerEnd.of(null, true, 137, "", Plan.LIMITS);

        assertThat(end.cause()).isEqualTo(Cause.TIME);
        assertThat(end.verdict()).isEqualTo(new Verdict.TimedOut(Plan.LIMITS.test(), List.of()));
    }

    @Test
    void aDisturbedReportOutranksEverything() {
        WorkerEnd end = WorkerEnd.of("a second start of a test", true, 0, OUT_OF_MEMORY, Plan.LIMITS);

        assertThat(end.cause()).isEqualTo(Cause.CRASH);
        assertThat(end.reason()).contains("a second start of a test");
        assertThat(end.verdict().isPassed()).isFalse();
    }
}
