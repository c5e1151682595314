package dev.lockstep.core.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.model.AccessTimeline;
import dev.lockstep.model.AddressWalk;
import dev.lockstep.model.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {
    private static final Failure FAILURE = Failure.of("dev.lockstep.kit.pictures.PictureFailure", "all of it");

    @Test
    void readsAWalkWhoseHeadlineIsTheMessage() {
        Failure failure = PictureReader.addedTo(FAILURE, """
                {"headline":"Wrong.","kind":"address-walk","title":"t","address":-1,
                 "fields":[{"name":"offset","bits":4,"value":5}],
                 "steps":[{"what":"result","expected":"1","actual":"2"}],"expected":[],"actual":[]}""");

        assertThat(failure.message()).isEqualTo("Wrong.");
        assertThat(failure.pictured())
                .contains(new AddressWalk(
                        "t",
                        -1,
                        List.of(new AddressWalk.Field("offset", 4, 5)),
                        List.of(new AddressWalk.Step("result", "1", "2")),
                        List.of(),
                        List.of()));
    }

    @Test
    void readsATimelineWithOrWithoutHowFullItsSetsWere() {
        Failure failure = PictureReader.addedTo(FAILURE, """
                {"headline":"","kind":"access-timeline","title":"t","sets":1,"ways":2,"steps":[
                 {"n":1,"access":"page 6","set":0,"expected":"hit","actual":"miss"}]}""");

        AccessTimeline.Step step = new AccessTimeline.Step(1, "page 6", 0, "hit", "miss", List.of(), List.of());
        assertThat(failure.pictured()).contains(new AccessTimeline("t", 1, 2, List.of(step)));
    }

    @Test
    void cutsLongTexts() {
        Failure failure = PictureReader.addedTo(
                FAILURE,
                "{\"headline\":\"" + "x".repeat(5000)
                        + "\",\"kind\":\"access-timeline\",\"sets\":1,\"ways\":1,\"steps\":[]}");

        assertThat(failure.message()).hasSize(200).endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{}",
                "{\"kind\":\"sculpture\"}",
                "{\"kind\":\"address-walk\"}",
                "{\"kind\":\"access-timeline\",\"sets\":1,\"ways\":1,\"steps\":[{\"set\":9}]}"
            })
    void whatCannotBeReadIsOurOwnFault(String json) {
        assertThatThrownBy(() -> PictureReader.addedTo(FAILURE, json)).isInstanceOf(ToolFailure.class);
    }
}
