package oslab.pictures;

import dev.lockstep.kit.pictures.AccessTimeline;
import dev.lockstep.kit.pictures.AddressWalk;
import dev.lockstep.kit.pictures.AddressWalk.Field;
import dev.lockstep.kit.pictures.AddressWalk.Step;
import dev.lockstep.kit.pictures.ProcessLanes;
import dev.lockstep.kit.pictures.ProcessLanes.Event;
import dev.lockstep.kit.pictures.WorkerGantt;
import dev.lockstep.kit.pictures.WorkerGantt.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Results beside what was expected. */
final class Shown {
    private Shown() {}

    static void translation(long address, int frame, long expected) {
        long actual = new Paging().translate(address, frame);
        List<Step> walk = List.of(
                new Step("page directory, entry 1", "leads to a page table"),
                new Step("page table, entry " + address / 16 % 4, "valid, frame " + frame),
                new Step("result", "physical address " + expected, "physical address " + actual));
        List<Field> fields = List.of(
                new Field("directory index", 2, address / 64),
                new Field("table index", 2, address / 16 % 4),
                new Field("offset", 4, address % 16));
        new AddressWalk("translate(" + address + ")", address, fields, walk, physical(expected), physical(actual))
                .assertNoDifference("The physical address is " + actual + ", not " + expected + ".");
    }

    private static List<Field> physical(long address) {
        return List.of(new Field("frame", 4, address / 16), new Field("offset", 4, address % 16));
    }

    /** Pages alternate with what should come of them. */
    static void accesses(String title, Object... pagesAndOutcomes) {
        Paging paging = new Paging();
        List<AccessTimeline.Step> steps = new ArrayList<>();
        for (int i = 0; i < pagesAndOutcomes.length; i += 2) {
            int page = (Integer) pagesAndOutcomes[i];
            List<Integer> held = List.of(Math.min(2, i / 2 + 1));
            String expected = (String) pagesAndOutcomes[i + 1];
            steps.add(new AccessTimeline.Step(
                    i / 2 + 1, "page " + page, 0, expected, paging.access(page), held, held));
        }
        new AccessTimeline(title, 1, 2, steps).assertNoDifference("The wrong page had to go.");
    }

    static void threads() {
        Map<Long, State> expected = new TreeMap<>();
        expected.put(0L, State.of(1, "A", "B"));
        expected.put(10L, State.of(0, "C"));
        expected.put(20L, State.EMPTY);
        Map<Long, State> actual = new TreeMap<>();
        for (long millis = 0; millis <= 20; millis += 10) {
            Paging paging = new Paging();
            actual.put(millis, State.of(0, paging.running(1, millis), paging.running(2, millis)));
        }
        WorkerGantt.comparing("Three tasks, two threads", "ms", Map.of(0L, "A, B, C come"), expected, actual)
                .assertNoDifference("The oldest tasks do not run first.");
    }

    static void processes() {
        Paging paging = new Paging();
        List<Event> expected = new ArrayList<>();
        List<Event> actual = new ArrayList<>();
        for (int task = 1; task <= 3; task++) {
            expected.add(new Event(2 - task % 2, "task " + task, ProcessLanes.UNKNOWN));
            actual.add(new Event(paging.process(task), "task " + task, 100L * task));
        }
        List<ProcessLanes.Process> known = List.of(
                new ProcessLanes.Process("parent", 100, 600, 0, ProcessLanes.UNKNOWN),
                new ProcessLanes.Process("worker 1", 101, 0, 600, 30),
                new ProcessLanes.Process("worker 2", 102, 0, 0, 0));
        ProcessLanes.comparing("Three tasks, two processes", expected, actual, known)
                .assertNoDifference("The processes do not take turns.");
    }
}
