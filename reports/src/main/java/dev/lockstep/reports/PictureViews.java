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
    private final Words words;
    private final PictureTerms terms;

    PictureViews(Words words) {
        this.words = words;
        this.terms = new PictureTerms(words);
    }

    PictureView of(Picture picture) {
        if (picture instanceof AddressWalk walk) {
            return of(terms.of(walk));
        }
        if (picture instanceof AccessTimeline timeline) {
            return of(timeline, terms.of(timeline));
        }
        ConcurrentPictureViews views = new ConcurrentPictureViews(words);
        return picture instanceof WorkerGantt gantt
                ? views.of(terms.of(gantt))
                : views.of(terms.of((ProcessLanes) picture));
    }

    private PictureView of(AddressWalk walk) {
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
                walk.title(),
                AddressWalkLayout.of(walk, words),
                List.of(),
                words.all("picture.head.step", "picture.head.expected", "picture.head.yours"),
                table);
    }

    private PictureView.Row physical(AddressWalk walk, int i) {
        String expected = i < walk.expected().size() ? told(walk.expected().get(i)) : "";
        String actual = i < walk.actual().size() ? told(walk.actual().get(i)) : "";
        String name = (i < walk.expected().size() ? walk.expected() : walk.actual())
                .get(i)
                .name();
        return row(!expected.equals(actual), words.say("walk.of-result", name), expected, actual);
    }

    private String told(AddressWalk.Field field) {
        return words.say(
                "walk.told", Long.toUnsignedString(field.value()), words.counted(field.bits(), "bits"), field.binary());
    }

    /** The drawing is made of numbers and letters that it finds in the English words. */
    private PictureView of(AccessTimeline english, AccessTimeline timeline) {
        return new PictureView(
                words.say(
                        "timeline.title",
                        timeline.title(),
                        words.counted(timeline.sets(), "sets"),
                        words.counted(timeline.ways(), "ways")),
                AccessTimelineLayout.of(english, timeline.title(), words),
                List.of(
                        new PictureView.Key("hit", words.say("timeline.hit")),
                        new PictureView.Key("miss", words.say("timeline.miss")),
                        new PictureView.Key("heat", words.say("timeline.heat"))),
                words.all(
                        "picture.head.step",
                        "picture.head.access",
                        "picture.head.set",
                        "picture.head.expected",
                        "picture.head.yours"),
                rows(timeline));
    }

    private static List<PictureView.Row> rows(AccessTimeline timeline) {
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
        return table;
    }

    private static PictureView.Row row(boolean marked, String... cells) {
        return new PictureView.Row(List.of(cells), marked);
    }
}
