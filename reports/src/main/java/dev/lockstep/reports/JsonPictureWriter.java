package dev.lockstep.reports;

import dev.lockstep.model.AccessTimeline;
import dev.lockstep.model.AddressWalk;
import dev.lockstep.model.AddressWalk.Field;
import dev.lockstep.model.Picture;
import dev.lockstep.model.ProcessLanes;
import dev.lockstep.model.WorkerGantt;
import java.util.List;

/** Writes a picture with the member names that the kit uses. */
final class JsonPictureWriter {
    private final JsonOut out;

    JsonPictureWriter(JsonOut out) {
        this.out = out;
    }

    void picture(Picture picture) {
        out.object("picture", () -> {
            out.text("kind", picture.kind());
            out.text("title", picture.title());
            if (picture instanceof AddressWalk walk) {
                addressWalk(walk);
            } else if (picture instanceof AccessTimeline timeline) {
                accessTimeline(timeline);
            } else if (picture instanceof WorkerGantt gantt) {
                JsonConcurrentPictures.write(gantt, out);
            } else if (picture instanceof ProcessLanes lanes) {
                JsonConcurrentPictures.write(lanes, out);
            }
        });
    }

    private void addressWalk(AddressWalk walk) {
        out.number("address", walk.address());
        fields("fields", walk.fields());
        out.list("steps", walk.steps(), step -> {
            out.text("what", step.what());
            out.text("expected", step.expected());
            out.text("actual", step.actual());
        });
        fields("expected", walk.expected());
        fields("actual", walk.actual());
    }

    private void fields(String name, List<Field> fields) {
        out.list(name, fields, field -> {
            out.text("name", field.name());
            out.number("bits", field.bits());
            out.number("value", field.value());
        });
    }

    private void accessTimeline(AccessTimeline timeline) {
        out.number("sets", timeline.sets());
        out.number("ways", timeline.ways());
        out.list("steps", timeline.steps(), step -> {
            out.number("n", step.number());
            out.text("access", step.access());
            out.number("set", step.set());
            out.text("expected", step.expected());
            out.text("actual", step.actual());
            out.numbers("expectedHeld", step.expectedHeld());
            out.numbers("actualHeld", step.actualHeld());
        });
    }
}
