package dev.lockstep.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.model.Criterion;
import dev.lockstep.model.FaultKind;
import dev.lockstep.model.Feedback;
import dev.lockstep.model.Report;
import dev.lockstep.model.ScheduleTrace;
import dev.lockstep.model.ScheduleTrace.Blocked;
import dev.lockstep.model.ScheduleTrace.Event;
import dev.lockstep.model.ScheduleTrace.Participant;
import dev.lockstep.model.ScheduleTrace.Race;
import dev.lockstep.model.ScheduleTrace.SharedObject;
import dev.lockstep.model.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A failing schedule in report.json and on the page. */
class TraceReportTest {
    private static final int NONE = ScheduleTrace.NONE;
    private static final String ATTACK = "</text></svg></style><script>alert('1')</script>\"><img src=x onerror=a>";
    private static final SourceFile GATE =
            new SourceFile("oslab/Gate.java", "class Gate {\n  int open;\n  void pass() {\n    open++;\n  }\n}\n");

    static Stream<String> recorded() {
        return TestTraces.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void readsBackWhatItWrote(String name) {
        Report report = TestTraces.of(TestTraces.read(name), TestReports.SOURCE);

        assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
        assertThat(ReportJson.write(report)).contains("\"trace\": {");
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void showsEveryScheduleOfTheCorpusWithoutScriptOrNetwork(String name) {
        ScheduleTrace trace = TestTraces.read(name);

        assertThat(HtmlReport.render(TestTraces.of(trace, TestReports.SOURCE)))
                .contains(">" + trace.kind().sentence() + "<")
                .doesNotContain("<script", "http:", "https:", "url(", "@import", "<img", "<link");
    }

    @Test
    void refusesAStepOfAThreadThatIsNotThere() {
        assertThatThrownBy(() -> TestTraces.parse("""
                        {"v":1,"kind":"LEAK","message":"","bound":0,"schedules":1,"threads":[],"objects":[],
                         "events":[{"n":1,"t":3,"k":"lock"}],"blocked":[],"races":[]}"""))
                .isInstanceOf(UnreadableReportException.class)
                .hasMessageContaining("trace cannot be: step 1 is by thread 3, which is not listed");
    }

    @Test
    void letsNoNameValueOrLabelBecomeMarkup() throws IOException {
        ScheduleTrace trace = new ScheduleTrace(
                1,
                FaultKind.DATA_RACE,
                ATTACK,
                ATTACK,
                1,
                9,
                ATTACK,
                ATTACK,
                List.of(new Participant(0, ATTACK), new Participant(1, ATTACK)),
                List.of(new SharedObject(0, ATTACK)),
                List.of(
                        new Event(1, 0, "start", 0, ATTACK, ATTACK, 1),
                        new Event(2, 1, "write", 0, ATTACK, ATTACK, NONE)),
                List.of(new Blocked(1, ATTACK, 0, ATTACK)),
                List.of(new Race(ATTACK, ATTACK, ATTACK)));

        String page = HtmlReport.render(TestTraces.of(trace, GATE));

        assertThat(page).doesNotContain("<script", "<img").contains("&lt;script&gt;", "<svg");
        assertThat(page.split("</svg>", -1)).hasSize(2);
    }

    @Test
    void setsTheStudentsLineBesideEachStep() {
        assertThat(page(race()))
                .contains(">open++;</text>", "<code>open++;</code>", "Gate.java, line 4")
                .contains("Nothing orders these uses of <code>Gate#1.open</code>")
                .contains("⚠ write open := 1");
    }

    @Test
    void describesThePictureToThoseWhoDoNotSeeIt() {
        assertThat(page(race()))
                .contains("<svg role=\"img\"", "<title>Data race:", "<desc>Threads are columns")
                .contains("<td>2</td><td>b</td><td>write Gate#1.open := 1</td>");
    }

    @Test
    void tellsAnInstructorAndTheOwnerOfAPublicTestHowToRunItAgain() {
        Report report = TestTraces.of(race(), GATE);

        assertThat(HtmlReport.render(report))
                .contains("./lockstep replay FOLDER &#39;oslab.semaphore.PublicTest#wakesAll()&#39;", "v1:b1:0.1");
        assertThat(HtmlReport.render(report.forStudent())).contains("v1:b1:0.1").doesNotContain("lockstep replay");
    }

    @Test
    void showsAStudentOfAHiddenTestOnlyWhatTheCriterionAllows() {
        assertThat(HtmlReport.render(hidden(Feedback.TRACE).forStudent()))
                .contains("<svg", ">T1<", ">open++;</text>")
                .doesNotContain(":= 1", "v1:b1", "the scenario", "orders had been tried", ">b<");
        assertThat(HtmlReport.render(hidden(Feedback.HINT).forStudent())).doesNotContain("<svg", "open++");
        assertThat(HtmlReport.render(hidden(Feedback.HINT))).contains("<svg");
    }

    @Test
    void keepsTheKindOfFeedbackOfACriterion() {
        Report report = hidden(Feedback.TRACE);

        assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
        assertThat(ReportJson.read(ReportJson.write(report.forStudent()))).isEqualTo(report.forStudent());
    }

    @Test
    void foldsLongRunsAndLeavesOutTheMiddleOfALongSchedule() {
        assertThat(TraceRows.of(steps(100, 1, "read")))
                .extracting(TraceRow::shape)
                .hasSize(5);
        List<TraceRow> rows = TraceRows.of(steps(2_000, 2, "lock"));

        assertThat(rows).hasSize(TraceRows.MOST).anyMatch(row -> row.shape() == TraceRow.Shape.OMITTED);
        assertThat(rows.stream().mapToInt(row -> row.events().size()).sum()).isEqualTo(2_000);
        assertThat(page(steps(2_000, 2, "lock"))).contains("1,851 steps that are not shown");
    }

    @Test
    void followsWhoHoldsALockAndWhoGetsItNext() {
        List<TraceRow> rows = TraceRows.of(schedule(
                event(1, 0, "lock", ""),
                event(2, 0, "wait", ""),
                event(3, 1, "lock", ""),
                new Event(4, 1, "notify", 0, "", "", 0),
                event(5, 1, "unlock", ""),
                event(6, 0, "lock", "")));

        TraceSpans spans = new TraceSpans(rows, List.of());

        assertThat(spans.held)
                .containsExactly(
                        new TraceSpans.Span(0, 0, 1), new TraceSpans.Span(1, 2, 4), new TraceSpans.Span(0, 5, 6));
        assertThat(spans.waits).containsExactly(new TraceSpans.Span(0, 1, 5));
        assertThat(spans.handovers)
                .containsExactly(new TraceSpans.Handover(0, 1, 1, 2), new TraceSpans.Handover(1, 4, 0, 5));
        assertThat(spans.holder(0, 1)).isZero();
        assertThat(spans.holder(0, 0)).isEqualTo(NONE);
    }

    private static String page(ScheduleTrace trace) {
        return HtmlReport.render(TestTraces.of(trace, GATE));
    }

    private static Report hidden(Feedback feedback) {
        return TestReports.report()
                .criterion(
                        new Criterion("ordered", "Ordered", 10, "Look.", List.of(), feedback),
                        TestReports.hidden("hiddenOne", TestTraces.failed(race()), "ordered"))
                .sources(GATE)
                .build();
    }

    private static ScheduleTrace race() {
        return new ScheduleTrace(
                1,
                FaultKind.DATA_RACE,
                "a and b, says the scenario",
                "the scenario",
                1,
                12,
                "v1:b1:0.1",
                "",
                List.of(new Participant(0, "a"), new Participant(1, "b")),
                List.of(new SharedObject(0, "Gate#1.open")),
                List.of(event(1, 0, "read", "Gate.pass:4"), new Event(2, 1, "write", 0, "Gate.pass:4", "1", NONE)),
                List.of(),
                List.of(new Race("Gate#1.open", "Gate.pass:4", "Gate.pass:4")));
    }

    private static ScheduleTrace steps(int count, int threads, String operation) {
        return schedule(IntStream.range(0, count)
                .mapToObj(n -> event(n + 1, n % threads, operation, ""))
                .toArray(Event[]::new));
    }

    private static Event event(int number, int thread, String operation, String at) {
        return new Event(number, thread, operation, 0, at, "", NONE);
    }

    private static ScheduleTrace schedule(Event... events) {
        return new ScheduleTrace(
                1,
                FaultKind.LIVELOCK,
                "",
                "",
                0,
                1,
                "v1:b0:",
                "",
                List.of(new Participant(0, "a"), new Participant(1, "b")),
                List.of(new SharedObject(0, "Gate#1")),
                List.of(events),
                List.of(),
                List.of());
    }
}
