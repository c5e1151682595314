package oslab.pictures;

import dev.lockstep.kit.pictures.AccessTimeline;
import dev.lockstep.kit.pictures.AddressWalk;
import dev.lockstep.kit.pictures.AddressWalk.Field;
import dev.lockstep.kit.pictures.AddressWalk.Step;
import java.util.ArrayList;
import java.util.List;

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
}
