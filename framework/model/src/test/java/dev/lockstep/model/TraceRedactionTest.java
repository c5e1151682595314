package dev.lockstep.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.ScheduleTrace.Blocked;
import dev.lockstep.model.ScheduleTrace.Event;
import dev.lockstep.model.ScheduleTrace.Participant;
import dev.lockstep.model.ScheduleTrace.Race;
import dev.lockstep.model.ScheduleTrace.SharedObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plants a canary in all that a hidden scenario or a submission at run time can put into a trace. */
class TraceRedactionTest {
    private static final String CANARY = "canary";
    private static final int NONE = ScheduleTrace.NONE;
    private static final SourceFile SOURCE = new SourceFile(
            "oslab/Gate.java",
            "class Gate {\n  Lock guard = new ReentrantLock();\n  int open;\n  void pass() {}\n  class Node {}\n}\n");
    private static final ScheduleTrace TRACE = new ScheduleTrace(
            1,
            FaultKind.LOST_WAKEUP,
            CANARY + " waits",
            CANARY,
            1,
            4711,
            "v1:b1:" + CANARY,
            "c0de",
            List.of(new Participant(0, CANARY), new Participant(1, CANARY), new Participant(2, "Gate#1.open")),
            List.of(
                    new SharedObject(0, "Gate#7"),
                    new SharedObject(1, "Gate#7.open"),
                    new SharedObject(2, CANARY + "#1"),
                    new SharedObject(3, "ReentrantLock#31337"),
                    new SharedObject(4, "Gate#31337." + CANARY),
                    new SharedObject(5, CANARY)),
            List.of(
                    new Event(1, 0, "start", 5, "Hidden" + CANARY + ".test:5", "", 1),
                    new Event(3, 2, "lock", 0, "Gate.pass:4", "", NONE),
                    new Event(4, 2, "read", 1, "Gate$Node.pass:4", CANARY, NONE),
                    new Event(5, 2, "notify", 0, "Gate." + CANARY + ":4", "", NONE),
                    new Event(6, 1, "lock", 3, "Gate$" + CANARY + ".pass:4", "", NONE),
                    new Event(7, 1, "write", 4, "Gate.pass:7", CANARY, NONE),
                    new Event(8, 1, "write", 4, "Gate.pass:3", CANARY, NONE),
                    new Event(9, 1, CANARY, 2, "Gate.pass:3", "", NONE),
                    new Event(10, 1, "wait", 2, "Gate.pass:3", CANARY, NONE),
                    new Event(11, 1, "wake", 2, "Gate.pass:3", "spurious", NONE),
                    new Event(12, 1, "wake", 2, "Gate.pass:3", CANARY, NONE),
                    new Event(13, 1, "end", 5, "Gate.pass:3", "", NONE)),
            List.of(
                    new Blocked(1, "waits for a signal on " + CANARY, 2, "Gate.pass:3"),
                    new Blocked(0, CANARY, NONE, "Hidden.test:5")),
            List.of(
                    new Race("Gate#7.open", "Gate.pass:3", CANARY + ".test:4"),
                    new Race(CANARY, CANARY + ".test:4", CANARY + ".test:5")));

    private final ScheduleTrace redacted = TraceRedaction.of(TRACE, List.of(SOURCE));

    @Test
    void keepsNothingThatTheStudentsFilesDoNotHold() {
        assertThat(redacted.toString()).doesNotContain(CANARY, "Hidden", "31337", "4711", "test");
    }

    @Test
    void keepsStepsAtLinesOfTheStudentAndNumbersThemAnew() {
        assertThat(redacted.events())
                .containsExactly(
                        new Event(1, 1, "lock", 0, "Gate.pass:4", "", NONE),
                        new Event(2, 1, "read", 1, "Gate$Node.pass:4", "", NONE),
                        new Event(3, 1, "notify", 0, "Gate.…:4", "", NONE),
                        new Event(4, 2, "lock", 2, "Gate.pass:4", "", NONE),
                        new Event(5, 2, "write", 3, "Gate.pass:3", "", NONE),
                        new Event(6, 2, "wait", 4, "Gate.pass:3", "", NONE),
                        new Event(7, 2, "wake", 4, "Gate.pass:3", "spurious", NONE),
                        new Event(8, 2, "wake", 4, "Gate.pass:3", "", NONE));
    }

    @Test
    void callsThreadsAndObjectsByNamesOfItsOwn() {
        assertThat(redacted.threads()).containsExactly(new Participant(1, "T1"), new Participant(2, "T2"));
        assertThat(redacted.objects())
                .extracting(SharedObject::label)
                .containsExactly("Gate#1", "Gate#1.open", "ReentrantLock#1", "Gate#2.…", "object#1");
    }

    @Test
    void keepsTheKindInWordsOfOurs() {
        assertThat(redacted.kind()).isEqualTo(FaultKind.LOST_WAKEUP);
        assertThat(redacted.message()).isEqualTo(FaultKind.LOST_WAKEUP.sentence());
        assertThat(redacted.schedule()).isEmpty();
        assertThat(redacted.scenario()).isEmpty();
        assertThat(redacted.codeHash()).isEqualTo("c0de");
    }

    @Test
    void saysWhereTheStudentsThreadsWaitAndRace() {
        assertThat(redacted.blocked()).containsExactly(new Blocked(2, "waits for a signal", 4, "Gate.pass:3"));
        assertThat(redacted.races()).containsExactly(new Race("Gate#1.open", "Gate.pass:3", ""));
    }

    @Test
    void goesToStudentsOnlyWhereEveryCriterionOfTheTestSaysSo() {
        assertThat(traceFor(Feedback.TRACE)).isEqualTo(TraceRedaction.of(TRACE, Sample.SOURCES));
        assertThat(traceFor(Feedback.HINT)).isNull();
        assertThat(traceFor(Feedback.TRACE, Feedback.HINT)).isNull();
    }

    @Test
    void staysWholeForAPublicTest() {
        TestOutcome outcome = new TestOutcome(Sample.publicTest("fifo", "fifo"), failed());

        assertThat(report(outcome, Feedback.HINT).forStudent().execution().outcomes())
                .containsExactly(outcome);
    }

    private static ScheduleTrace traceFor(Feedback... feedback) {
        TestOutcome outcome = new TestOutcome(Sample.hiddenTest("fifo", "fifo"), failed());
        Report student = report(outcome, feedback).forStudent();
        Failure inGrade = student.grade()
                .criteria()
                .get(0)
                .outcomes()
                .get(0)
                .verdict()
                .cause()
                .orElseThrow();
        Failure inExecution =
                student.execution().outcomes().get(0).verdict().cause().orElseThrow();
        assertThat(inExecution).isEqualTo(inGrade);
        assertThat(inGrade.message() + inGrade.type() + inGrade.frames()).isEqualTo("[]");
        return inGrade.traced().orElse(null);
    }

    private static Verdict failed() {
        Frame frame = new Frame("oslab.Gate", "pass", "oslab/Gate.java", 4);
        return new Verdict.Failed(
                new Failure(CANARY, CANARY, new Comparison(CANARY, CANARY), List.of(frame)).with(TRACE));
    }

    private static Report report(TestOutcome outcome, Feedback... feedback) {
        List<CriterionGrade> grades = java.util.stream.IntStream.range(0, feedback.length)
                .mapToObj(n -> Sample.grade(
                        new Criterion("criterion-" + n, "Title", 10, "Hint", List.of(), feedback[n]), outcome))
                .toList();
        return Sample.report(
                new Status.Graded(),
                new Grade(grades, List.of()),
                new Execution.Completed(List.of(outcome), ProgramOutput.NONE));
    }
}
