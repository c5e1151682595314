package dev.lockstep.core.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.agent.protocol.CodePoint;
import dev.lockstep.agent.protocol.Event;
import dev.lockstep.agent.protocol.Event.Result;
import dev.lockstep.agent.protocol.Position;
import dev.lockstep.agent.protocol.Thrown;
import dev.lockstep.model.Comparison;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Frame;
import dev.lockstep.model.ThreadPosition;
import dev.lockstep.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictsTest {
    @ParameterizedTest
    @EnumSource(Result.class)
    void passesOnlyWhatWasSuccessful(Result result) {
        assertThat(Verdicts.of(Plan.finished(result)).isPassed()).isEqualTo(result == Result.SUCCESSFUL);
        assertThat(Verdicts.of(Plan.threw(result, true, "x")).isPassed()).isEqualTo(result == Result.SUCCESSFUL);
    }

    @Test
    void tellsAWrongAnswerFromCodeThatBroke() {
        assertThat(Verdicts.of(Plan.threw(Result.FAILED, true, "wrong"))).isInstanceOf(Verdict.Failed.class);
        assertThat(Verdicts.of(Plan.threw(Result.FAILED, false, "broke"))).isInstanceOf(Verdict.Errored.class);
        assertThat(Verdicts.of(Plan.finished(Result.FAILED))).isInstanceOf(Verdict.Errored.class);
    }

    @Test
    void givesTheReasonForWhatWasNotTriedOrNotDecided() {
        Event.Finished skipped = new Event.Finished(0, Result.SKIPPED, "not on this machine", null);

        assertThat(Verdicts.of(skipped)).isEqualTo(new Verdict.Skipped("not on this machine"));
        assertThat(Verdicts.of(Plan.finished(Result.SKIPPED))).isEqualTo(new Verdict.Skipped("it is switched off"));
        assertThat(Verdicts.of(Plan.threw(Result.ABORTED, false, "too few cores")))
                .isEqualTo(new Verdict.Inconclusive("too few cores"));
    }

    @ParameterizedTest
    @CsvSource({
        "oslab.Tlb@1b28cdfa is locked, oslab.Tlb@… is locked",
        "[I@4554617c, [I@…",
        "[Loslab.Tlb;@74a14482, [Loslab.Tlb;@…",
        "oslab.Tlb$Entry@f2a0b, oslab.Tlb$Entry@…",
        "oslab.Tlb$@f2a0b8e, oslab.Tlb$@…",
        "Tlb$$Lambda$14/0x0000000800c03000@4554617c, Tlb$$Lambda@…",
        "Tlb$$Lambda/0x00007f1c0c001a80@4554617c, Tlb$$Lambda@…",
        "Tlb$$Lambda$14/0x0000000800c03000 failed, Tlb$$Lambda failed",
        "kim@example.org, kim@example.org",
        "@1b28cdfa, @1b28cdfa",
        "entry@12, entry@12",
        "0x0000000800c03000, 0x0000000800c03000"
    })
    void saysTheSameInEachRun(String message, String stable) {
        assertThat(causeOf(Plan.threw(Result.FAILED, true, message)).message()).isEqualTo(stable);
    }

    @Test
    void comparesOnlyWhereBothSidesAreKnown() {
        assertThat(causeOf(comparing("Tlb@4554617c", "2")).compared()).contains(new Comparison("Tlb@…", "2"));
        assertThat(causeOf(comparing("1", null)).compared()).isEmpty();
        assertThat(causeOf(comparing(null, "2")).compared()).isEmpty();
    }

    @Test
    void findsTheFileOfAFrameBelowTheSourceRoot() {
        CodePoint inPackage = new CodePoint("oslab.tlb.Tlb$Entry", "look", "Tlb.java", 12);
        CodePoint unnamed = new CodePoint("Tlb", "look", "Tlb.java", 3);
        CodePoint unknown = new CodePoint("oslab.Tlb", "look", "", 0);
        Thrown thrown = new Thrown("E", "", true, null, null, List.of(inPackage, unnamed, unknown));

        assertThat(causeOf(new Event.Finished(0, Result.FAILED, "", thrown)).frames())
                .containsExactly(
                        new Frame("oslab.tlb.Tlb$Entry", "look", "oslab/tlb/Tlb.java", 12),
                        new Frame("Tlb", "look", "Tlb.java", 3),
                        new Frame("oslab.Tlb", "look", "", 0));
    }

    @Test
    void copiesWhereThreadsStood() {
        Position waiting = new Position("consumer", "WAITING", new CodePoint("oslab.Tlb", "look", "Tlb.java", 7));

        assertThat(Verdicts.positions(List.of(waiting)))
                .containsExactly(
                        new ThreadPosition("consumer", "WAITING", new Frame("oslab.Tlb", "look", "oslab/Tlb.java", 7)));
    }

    private static Failure causeOf(Event.Finished event) {
        return Verdicts.of(event).cause().orElseThrow();
    }

    private static Event.Finished comparing(String expected, String actual) {
        return new Event.Finished(0, Result.FAILED, "", new Thrown("E", "", true, expected, actual, List.of()));
    }
}
