package dev.lockstep.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.model.AccessTimeline;
import dev.lockstep.model.AddressWalk;
import dev.lockstep.model.AddressWalk.Field;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Picture;
import dev.lockstep.model.ProcessLanes;
import dev.lockstep.model.Report;
import dev.lockstep.model.Verdict;
import dev.lockstep.model.WorkerGantt;
import dev.lockstep.model.WorkerGantt.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of failing steps in report.json and on the page. */
class PictureReportTest {
    private static final String ATTACK = "</text></svg></style><script>alert('1')</script>\"><img src=x onerror=a>";

    static Stream<Picture> pictures() {
        return Stream.of(
                walk("0x95", "0xd"),
                timeline("miss, evicts page 3"),
                small(),
                large(),
                threads("E"),
                manyThreads(),
                processes("A"),
                new ProcessLanes("x", List.of(), List.of(new ProcessLanes.Process("alone", 1, -1, -1, -1))));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void readsBackWhatItWrote(Picture picture) {
        Report report = of(picture);

        assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
        assertThat(ReportJson.write(report)).contains("\"picture\": {");
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void isDrawnWithoutScriptOrNetwork(Picture picture) {
        assertThat(HtmlReport.render(of(picture)))
                .contains("<svg role=\"img\"", "The same as a table")
                .doesNotContain("<script", "http:", "https:", "url(", "@import", "<img", "<link", "NaN");
    }

    @Test
    void marksTheFirstStepThatDiffersInDrawingAndTable() {
        String page = HtmlReport.render(of(walk("0x95", "0xd")));

        assertThat(page)
                .contains("✗ yours: 0xd")
                .contains("<td>✗ result</td><td>0x95</td><td>0xd</td>")
                .contains("class=\"wrong\"")
                .contains("1001");
        assertThat(HtmlReport.render(of(timeline("miss, evicts page 3"))))
                .contains("class=\"first\"")
                .contains("<td>✗ 2</td><td>page 6 of space 2</td><td>0</td><td>miss, evicts page 3</td><td>hit</td>");
        assertThat(HtmlReport.render(of(threads("E"))))
                .contains("class=\"first\"", "class=\"queue wrong\"")
                .contains("<td>✗ 40 ms</td><td>E comes</td><td>thread 1: A, thread 2: E, 2 wait</td>"
                        + "<td>thread 1: A, 3 wait</td>");
        assertThat(HtmlReport.render(of(processes("A"))))
                .contains("class=\"task wrong\"", "pid 41 · 12 bytes sent · 30 ms CPU")
                .contains("<td>✗ 1</td><td>worker: A</td><td>parent: A, 12 bytes</td>");
    }

    @Test
    void whatTheSubmissionSaysIsTextAndNothingElse() {
        assertThat(HtmlReport.render(of(walk(ATTACK, ATTACK + "1"))))
                .doesNotContain("<script", "<img")
                .contains("&lt;script&gt;");
        assertThat(HtmlReport.render(of(timeline(ATTACK)))).doesNotContain("<script", "<img");
        assertThat(HtmlReport.render(of(threads(ATTACK)))).doesNotContain("<script", "<img");
        assertThat(HtmlReport.render(of(processes(ATTACK)))).doesNotContain("<script", "<img");
    }

    @Test
    void aPageWithoutAPictureHasNoStyleForOne() {
        assertThat(HtmlReport.render(SampleReports.everyPoint())).doesNotContain(".drawn");
        assertThat(HtmlReport.render(of(small()))).contains(".drawn");
    }

    @Test
    void refusesAPictureThatCannotBe() {
        String json = ReportJson.write(of(timeline("hit"))).replace("\"sets\": 2", "\"sets\": 0");
        String kind = ReportJson.write(of(timeline("hit"))).replace("access-timeline", "sculpture");

        assertThatThrownBy(() -> ReportJson.read(json)).isInstanceOf(UnreadableReportException.class);
        assertThatThrownBy(() -> ReportJson.read(kind))
                .isInstanceOf(UnreadableReportException.class)
                .hasMessageContaining("sculpture");
    }

    private static AddressWalk walk(String expected, String actual) {
        return new AddressWalk(
                "translate(0x35)",
                0x35,
                List.of(new Field("page number", 3, 3), new Field("offset", 4, 5)),
                List.of(
                        new AddressWalk.Step("page table, entry 3", "valid, frame 9", ""),
                        new AddressWalk.Step("result", expected, actual)),
                List.of(new Field("frame", 4, 9), new Field("offset", 4, 5)),
                List.of(new Field("frame", 4, 0), new Field("offset", 4, 13)));
    }

    /** One field, no walk, and a result of more fields than the address. */
    private static AddressWalk small() {
        return new AddressWalk(
                "x",
                -1,
                List.of(new Field("all", 64, -1)),
                List.of(),
                List.of(),
                List.of(new Field("a", 1, 1), new Field("b", 2, 2)));
    }

    private static AccessTimeline timeline(String expected) {
        return new AccessTimeline(
                "LRU",
                2,
                4,
                List.of(
                        step(1, "page 6", 0, "miss", "miss"),
                        step(2, "page 6 of space 2", 0, expected, "hit"),
                        step(3, "flush of space 1", -1, "", "")));
    }

    private static AccessTimeline large() {
        List<AccessTimeline.Step> steps = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            List<Integer> held = Collections.nCopies(16, i);
            steps.add(new AccessTimeline.Step(
                    i + 900, "page " + (Integer.MAX_VALUE - i), i % 16, "hit", "hit, with frame 7", held, held));
        }
        return new AccessTimeline("FIFO", 16, 2, steps);
    }

    private static WorkerGantt threads(String task) {
        return new WorkerGantt(
                "Two threads",
                "ms",
                List.of(
                        moment(0, "", state(2, "A"), state(2, "A")),
                        moment(40, task + " comes", state(2, "A", task), state(3, "A")),
                        moment(90, "", state(0), state(0, "", task))));
    }

    private static WorkerGantt manyThreads() {
        List<WorkerGantt.Moment> moments = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            State state = new State(Collections.nCopies(16, "task " + i), 1_000);
            moments.add(moment(i == 63 ? Long.MAX_VALUE : i, "a long event that is cut", state, state));
        }
        return new WorkerGantt("x", "", moments);
    }

    private static State state(int queued, String... running) {
        return new State(List.of(running), queued);
    }

    private static WorkerGantt.Moment moment(long time, String event, State expected, State actual) {
        return new WorkerGantt.Moment(time, event, expected, actual);
    }

    private static ProcessLanes processes(String task) {
        return new ProcessLanes(
                "Two processes",
                List.of(
                        new ProcessLanes.Step(
                                1, new ProcessLanes.Event(1, task, -1), new ProcessLanes.Event(0, task, 12)),
                        new ProcessLanes.Step(
                                2, new ProcessLanes.Event(0, "", -1), new ProcessLanes.Event(15, "ends", 3))),
                List.of(
                        new ProcessLanes.Process("parent", 41, 12, -1, 30),
                        new ProcessLanes.Process("worker", -1, -1, -1, -1)));
    }

    private static AccessTimeline.Step step(int number, String access, int set, String expected, String actual) {
        return new AccessTimeline.Step(number, access, set, expected, actual, List.of(0, 4), List.of(3, 9));
    }

    static Report of(Picture picture) {
        Verdict failed = new Verdict.Failed(Failure.of("dev.lockstep.kit.pictures.PictureFailure", "It is wrong.")
                .with(picture));
        return TestReports.report()
                .criterion("translates", 20, TestReports.open("translates", failed, "translates"))
                .build();
    }
}
