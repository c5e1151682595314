package dev.lockstep.reports;

import dev.lockstep.model.AccessTimeline;
import dev.lockstep.model.AddressWalk;
import dev.lockstep.model.Picture;
import dev.lockstep.model.ProcessLanes;
import dev.lockstep.model.WorkerGantt;
import java.util.ArrayList;
import java.util.List;

/** Puts pictures into words and has them drawn, each kind by a layout of its own. */
final class PictureViews {
    private PictureViews() {}

    static PictureView of(Picture picture) {
        if (picture instanceof AddressWalk walk) {
            return of(walk);
        }
        if (picture instanceof AccessTimeline timeline) {
            return of(timeline);
        }
        return picture instanceof WorkerGantt gantt
                ? ConcurrentPictureViews.of(gantt)
                : ConcurrentPictureViews.of((ProcessLanes) picture);
    }

    private static PictureView of(AddressWalk walk) {
        int marked = walk.firstDifference();
        List<PictureView.Row> table = new ArrayList<>();
        walk.fields().forEach(field -> table.add(row(false, field.name(), told(field), "")));
        for (int i = 0; i < walk.steps().size(); i++) {
            AddressWalk.Step step = walk.steps().get(i);
            table.add(row(i == marked, step.what(), step.expected(), step.actual()));
        }
        for (int i = 0; i < Math.max(walk.expected().size(), walk.actual().size()); i++) {
            table.add(physical(walk, i));
        }
        return new PictureView(
                walk.title(), AddressWalkLayout.of(walk), List.of(), List.of("Step", "Expected", "Yours"), table);
    }

    private static PictureView.Row physical(AddressWalk walk, int i) {
        String expected = i < walk.expected().size() ? told(walk.expected().get(i)) : "";
        String actual = i < walk.actual().size() ? told(walk.actual().get(i)) : "";
        String name = (i < walk.expected().size() ? walk.expected() : walk.actual())
                .get(i)
                .name();
        return row(!expected.equals(actual), name + " of the result", expected, actual);
    }

    private static String told(AddressWalk.Field field) {
        return Long.toUnsignedString(field.value()) + ", in " + Words.counted(field.bits(), "bit") + " "
                + field.binary();
    }

    private static PictureView of(AccessTimeline timeline) {
        int marked = timeline.firstDifference();
        List<PictureView.Row> table = new ArrayList<>();
        for (int i = 0; i < timeline.steps().size(); i++) {
            AccessTimeline.Step step = timeline.steps().get(i);
            table.add(row(
                    i == marked,
                    Integer.toString(step.number()),
                    step.access(),
                    step.set() < 0 ? "" : Integer.toString(step.set()),
                    step.expected(),
                    step.actual()));
        }
        return new PictureView(
                timeline.title() + ", " + Words.counted(timeline.sets(), "set") + " of "
                        + Words.counted(timeline.ways(), "way"),
                AccessTimelineLayout.of(timeline),
                List.of(
                        new PictureView.Key("hit", "hit"),
                        new PictureView.Key("miss", "miss, with the page that had to go below"),
                        new PictureView.Key(
                                "heat", "entries in each set after the step: the stronger the colour, the fuller")),
                List.of("Step", "Access", "Set", "Expected", "Yours"),
                table);
    }

    private static PictureView.Row row(boolean marked, String... cells) {
        return new PictureView.Row(List.of(cells), marked);
    }
}
