package dev.lockstep.reports;

import dev.lockstep.model.AccessTimeline;
import dev.lockstep.model.AddressWalk;
import dev.lockstep.model.AddressWalk.Field;
import dev.lockstep.model.Picture;
import dev.lockstep.model.ProcessLanes;
import dev.lockstep.model.WorkerGantt;
import org.jspecify.annotations.Nullable;

/** Reads what {@link JsonPictureWriter} wrote. */
final class JsonPictureReader {
    private JsonPictureReader() {}

    /** The picture below the member {@code picture}, or null if there is none. */
    static @Nullable Picture pictureIn(JsonFields test) {
        return test.has("picture") ? picture(test.object("picture")) : null;
    }

    private static Picture picture(JsonFields in) {
        return switch (in.text("kind")) {
            case AddressWalk.KIND -> in.checked(() -> addressWalk(in));
            case AccessTimeline.KIND -> in.checked(() -> accessTimeline(in));
            case WorkerGantt.KIND -> in.checked(() -> JsonConcurrentPictures.workerGantt(in));
            case ProcessLanes.KIND -> in.checked(() -> JsonConcurrentPictures.processLanes(in));
            default ->
                throw in.unknownWord(
                        "kind",
                        String.join(", ", AddressWalk.KIND, AccessTimeline.KIND, WorkerGantt.KIND, ProcessLanes.KIND));
        };
    }

    private static Picture addressWalk(JsonFields in) {
        return new AddressWalk(
                in.text("title"),
                in.number("address"),
                in.list("fields", JsonPictureReader::field),
                in.list(
                        "steps",
                        step -> new AddressWalk.Step(step.text("what"), step.text("expected"), step.text("actual"))),
                in.list("expected", JsonPictureReader::field),
                in.list("actual", JsonPictureReader::field));
    }

    private static Field field(JsonFields in) {
        return in.checked(() -> new Field(in.text("name"), in.integer("bits"), in.number("value")));
    }

    private static Picture accessTimeline(JsonFields in) {
        return new AccessTimeline(
                in.text("title"),
                in.integer("sets"),
                in.integer("ways"),
                in.list(
                        "steps",
                        step -> new AccessTimeline.Step(
                                step.integer("n"),
                                step.text("access"),
                                step.integer("set"),
                                step.text("expected"),
                                step.text("actual"),
                                step.integers("expectedHeld"),
                                step.integers("actualHeld"))));
    }
}
