package dev.lockstep.core.execute;

import static dev.lockstep.core.execute.ForeignJson.list;
import static dev.lockstep.core.execute.ForeignJson.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.model.AccessTimeline;
import dev.lockstep.model.AddressWalk;
import dev.lockstep.model.AddressWalk.Field;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Picture;
import dev.lockstep.model.ProcessLanes;
import dev.lockstep.model.WorkerGantt;

/** Reads the picture that a worker sends as JSON. It comes from foreign ground: texts are cut, the model checks the rest. */
final class PictureReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PictureReader() {}

    /**
     * {@code failure} with the picture in {@code json}, whose headline becomes its message.
     *
     * @throws ToolFailure if there is no such picture
     */
    static Failure addedTo(Failure failure, String json) {
        try {
            JsonNode picture = JSON.readTree(json);
            String headline = text(picture, "headline");
            return new Failure(failure.type(), headline, null, failure.frames()).with(picture(picture));
        } catch (JsonProcessingException | IllegalArgumentException broken) {
            throw new ToolFailure("a worker sent a picture that cannot be read: " + broken.getMessage(), broken);
        }
    }

    private static Picture picture(JsonNode in) {
        String kind = text(in, "kind");
        return switch (kind) {
            case AddressWalk.KIND -> addressWalk(in);
            case AccessTimeline.KIND -> accessTimeline(in);
            case WorkerGantt.KIND -> ConcurrentPictures.workerGantt(in);
            case ProcessLanes.KIND -> ConcurrentPictures.processLanes(in);
            default -> throw new IllegalArgumentException("unknown kind '" + kind + "'");
        };
    }

    private static AddressWalk addressWalk(JsonNode in) {
        return new AddressWalk(
                text(in, "title"),
                in.path("address").asLong(),
                list(in, "fields", PictureReader::field),
                list(
                        in,
                        "steps",
                        step -> new AddressWalk.Step(text(step, "what"), text(step, "expected"), text(step, "actual"))),
                list(in, "expected", PictureReader::field),
                list(in, "actual", PictureReader::field));
    }

    private static Field field(JsonNode in) {
        return new Field(
                text(in, "name"), in.path("bits").asInt(), in.path("value").asLong());
    }

    private static AccessTimeline accessTimeline(JsonNode in) {
        return new AccessTimeline(
                text(in, "title"),
                in.path("sets").asInt(),
                in.path("ways").asInt(),
                list(in, "steps", PictureReader::access));
    }

    private static AccessTimeline.Step access(JsonNode in) {
        return new AccessTimeline.Step(
                in.path("n").asInt(),
                text(in, "access"),
                in.path("set").asInt(AccessTimeline.NONE),
                text(in, "expected"),
                text(in, "actual"),
                list(in, "expectedHeld", JsonNode::asInt),
                list(in, "actualHeld", JsonNode::asInt));
    }
}
