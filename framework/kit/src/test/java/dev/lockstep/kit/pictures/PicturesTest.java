package dev.lockstep.kit.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lockstep.kit.json.Json;
import dev.lockstep.kit.pictures.WorkerGantt.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PicturesTest {
    @Test
    void aWalkIsATableThatMarksTheFirstDifference() {
        PictureFailure failure = failure(walk("0x95", "0xd"), "Wrong address.");

        assertThat(failure).hasMessage("""
                Wrong address.

                translate(0x35)

                virtual address 0x35:
                  page number  3 bits  011   = 3
                  offset       4 bits  0101  = 5

                  step                 expected  yours
                  page table, entry 3  frame 9
                > result               0x95      0xd

                physical address, expected:
                  frame  8 bits  00001001  = 9

                physical address, yours:
                  frame  8 bits  00000000  = 0
                """);
    }

    @Test
    void theGraderIsToldTheSameAsData() {
        Object json = Json.read(failure(walk("0x95", "0xd"), "Wrong address.").json());

        assertThat(json)
                .isInstanceOf(Map.class)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("headline", "Wrong address.")
                .containsEntry("kind", "address-walk")
                .containsEntry("address", 0x35L)
                .containsEntry("actual", List.of(Map.of("name", "frame", "bits", 8L, "value", 0L)));
    }

    @Test
    void withoutADifferenceNothingFails() {
        assertThatCode(() -> walk("0x95", "0x95").assertNoDifference("")).doesNotThrowAnyException();
        assertThatCode(() -> timeline(100, -1).assertNoDifference("")).doesNotThrowAnyException();
    }

    @Test
    void aLongTimelineIsCutAroundTheFirstDifference() {
        AccessTimeline timeline = timeline(100, 50);

        assertThat(timeline.steps())
                .extracting(AccessTimeline.Step::number)
                .startsWith(31)
                .endsWith(55)
                .hasSize(25);
        assertThat(timeline.text())
                .startsWith("a run (2 sets of 1 way)")
                .contains("> 51    page 50  0    hit       miss\n");
    }

    @Test
    void howFullSetsAreIsToldOfAFewOnly() {
        List<Integer> held = java.util.Collections.nCopies(17, 0);
        AccessTimeline many = new AccessTimeline(
                "x", 17, 1, List.of(new AccessTimeline.Step(1, "page 1", 1, "hit", "miss", held, held)));

        assertThat(Json.write(many.members())).doesNotContain("Held");
        assertThat(Json.write(timeline(1, 0).members())).contains("\"expectedHeld\":[1,0]");
    }

    @Test
    void whatThreadsRunIsATableOfTheMomentsOfBothSides() {
        PictureFailure failure = failure(
                WorkerGantt.comparing(
                        "One thread",
                        "ms",
                        Map.of(0L, "A comes", 5L, "B comes"),
                        Map.of(0L, State.of(0, "A"), 5L, State.of(1, "A"), 20L, State.of(0, "B")),
                        Map.of(0L, State.of(0, "A"), 5L, State.of(0, "A", "B"), 15L, State.of(0, "A"))),
                "Too many threads.");

        assertThat(failure).hasMessage("""
                Too many threads.

                One thread

                  ms  event    threads run: expected  yours  tasks wait: expected  yours
                  0   A comes  A                      A      0                     0
                > 5   B comes  A                      A B    1                     0
                  15           A                      A      1                     0
                  20           B                      A      0                     0
                """);
    }

    @Test
    void threadsAtTheEndThatRunNothingMakeNoDifference() {
        Map<Long, State> busy = Map.of(0L, State.of(0, "A", ""));

        assertThat(WorkerGantt.comparing("x", "ms", Map.of(), busy, Map.of(0L, State.of(0, "A")))
                        .firstDifference())
                .isEqualTo(-1);
        assertThat(State.of(5_000, "", "B", "").running()).containsExactly("", "B");
        assertThat(new State(java.util.Collections.nCopies(40, "A"), 0).running())
                .hasSize(16);
    }

    @Test
    void whatProcessesDidIsATableWithWhatIsKnownOfThem() {
        List<ProcessLanes.Event> expected = List.of(ProcessLanes.Event.of(1, "task A"));
        List<ProcessLanes.Event> actual =
                List.of(new ProcessLanes.Event(0, "task A", 12), ProcessLanes.Event.of(99, "ends"));
        List<ProcessLanes.Process> known = List.of(
                new ProcessLanes.Process("parent", 7, 12, 0, ProcessLanes.UNKNOWN),
                new ProcessLanes.Process("worker", -5, -5, -5, 30));

        assertThat(failure(ProcessLanes.comparing("One worker", expected, actual, known), "Not sent."))
                .hasMessage("""
                        Not sent.

                        One worker

                          step  expected        yours
                        > 1     lane 2: task A  lane 1: task A, 12 bytes
                          2                     lane 16: ends

                          lane  process  pid  bytes sent  bytes received  CPU time
                          1     parent   7    12          0
                          2     worker                                    30 ms
                        """);
    }

    private static PictureFailure failure(Picture picture, String headline) {
        return catchThrowableOfType(PictureFailure.class, () -> picture.assertNoDifference(headline));
    }

    private static AddressWalk walk(String expected, String actual) {
        return new AddressWalk(
                "translate(0x35)",
                0x35,
                List.of(new AddressWalk.Field("page number", 3, 3), new AddressWalk.Field("offset", 4, 5)),
                List.of(
                        new AddressWalk.Step("page table, entry 3", "frame 9"),
                        new AddressWalk.Step("result", expected, actual)),
                List.of(new AddressWalk.Field("frame", 8, 9)),
                List.of(new AddressWalk.Field("frame", 8, 0)));
    }

    private static AccessTimeline timeline(int length, int wrong) {
        List<AccessTimeline.Step> steps = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            steps.add(new AccessTimeline.Step(
                    i + 1, "page " + i, i % 2, "hit", i == wrong ? "miss" : "hit", List.of(1, 0), List.of(1, 1)));
        }
        return new AccessTimeline("a run", 2, 1, steps);
    }
}
